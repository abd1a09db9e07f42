import type { Frame, Page } from '@playwright/test';
import { MAP } from '#core/scale/palette.ts';
import { embeds, expect, expectFit, frame, script, test } from './harness/embed-host.ts';

/** Colour of the sea on a light map, as browsers write it. */
const SEA = `rgb(${[1, 3, 5].map((at) => parseInt(MAP.sea.light.slice(at, at + 2), 16)).join(', ')})`;

const onPaper = {
	'map with controls': 'fda_api_sites?controls=basic',
	'dark map': 'fda_api_sites/au/AU?theme=dark',
	ranking: 'fda_api_sites?view=ranking&group=asean:ASEAN&controls=basic',
	trend: 'mva_pct_gdp?view=trend&group=who_region:AFRO&countries=KEN,NGA&controls=basic',
	scatter: 'fda_api_sites?view=scatter&group=who_region:AFRO&y=population',
	table: 'fda_api_sites?view=table&group=asean:ASEAN&controls=basic',
	'figure of a topic': 'figure/trade/trade-flow-map/au/AU?theme=dark',
	'long figure of a topic': 'figure/ecosystem/ecosystem-matrix/au/AU'
};

/** What an embed shows on paper. */
function printed(): {
	title: boolean;
	figure: boolean;
	source: boolean;
	address: boolean;
	controls: string[];
	cut: string[];
	ground: string;
	sea: string | undefined;
} {
	const root = document.getElementById('embed') ?? document.body;
	const seen = (one: Element | null | undefined): one is Element => one?.checkVisibility() === true;
	const find = (selector: string): Element[] => [...root.querySelectorAll(selector)].filter(seen);
	const words = root.innerText;
	const sea = root.querySelector('.mark-sphere');
	const link = [...root.querySelectorAll('a')].find((one) => one.textContent.startsWith('Open the full view'));
	return {
		title: find('h2').length === 1,
		figure: find('.stage svg, tbody').length > 0,
		source: words.includes('Source: '),
		address:
			words.includes('http') || (link !== undefined && getComputedStyle(link, '::after').content.includes('http')),
		// Heads of tables sort and entries of legends light up: on paper both are text.
		controls: find('button, input, select, summary, [aria-roledescription] + .zoom')
			.filter((one) => !one.closest('th, .legend'))
			.map((one) => one.outerHTML.slice(0, 80)),
		cut: find('*')
			.filter((one) => !one.closest('svg, .visually-hidden'))
			.filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || one.scrollWidth > one.clientWidth + 1)
			.filter((one) => getComputedStyle(one).display !== 'inline')
			.map((one) => one.outerHTML.slice(0, 80)),
		ground: getComputedStyle(document.documentElement).backgroundColor,
		sea: sea ? getComputedStyle(sea).fill : undefined
	};
}

const whole = {
	title: true,
	figure: true,
	source: true,
	address: true,
	controls: [],
	cut: [],
	ground: 'rgb(255, 255, 255)'
};

async function toPaper(page: Page, frames: readonly Frame[]): Promise<void> {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	for (const one of frames) await one.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

for (const [name, view] of Object.entries(onPaper)) {
	test(`print: a ${name} is one light page with its title and source, and nothing to press`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(`/embed/${view}`);
		expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
		await toPaper(page, [page.mainFrame()]);
		const { sea, ...rest } = await page.evaluate(printed);
		expect(rest).toEqual(whole);
		if (sea !== undefined) expect(sea, 'colour of the sea on the map').toBe(SEA);
	});
}

test('print: a long ranking goes over several pages, a part of its rows on each', async ({ page }) => {
	await page.goto('/embed/fda_api_sites?view=ranking');
	expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeGreaterThan(3);
	await toPaper(page, [page.mainFrame()]);
	await expect(page.locator('.bands svg')).not.toHaveCount(0);
	const names = await page.locator('.bands .mark-bar-label').allTextContents();
	expect(names.length).toBe(new Set(names).size);
});

for (const width of [280, 600]) {
	test(`print: frames of ${width} pixels hold all that they show`, async ({ page, host }) => {
		const views = Object.values(onPaper);
		// Browsers let frames rest that are out of sight.
		await page.setViewportSize({ width: 1280, height: 15_000 });
		await host.open(views.map((view) => frame(view, { style: `width:${width}px` })).join('') + script());
		await expectFit(page, views.length);
		await toPaper(page, embeds(page));
		for (const embed of embeds(page)) {
			const { sea, ...rest } = await embed.evaluate(printed);
			expect(rest, embed.url()).toEqual(whole);
			if (sea !== undefined) expect(sea, embed.url()).toBe(SEA);
			const room = await embed.evaluate(
				() => innerHeight - (document.getElementById('embed')?.getBoundingClientRect().bottom ?? Infinity)
			);
			expect(room, `room below ${embed.url()}`).toBeGreaterThanOrEqual(-1);
		}
	});
}

/** Chromium writes each page as an object of its own, uncompressed. */
function pagesOf(pdf: Buffer): number {
	return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
