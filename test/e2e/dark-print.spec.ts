import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';

/** Colours as the browser computes them, one entry for each element with text or a mark: what it is, and what it is painted with. */
type Paint = readonly [what: string, colours: string];

test.use({ colorScheme: 'dark' });

const pages = {
	'a brief': '/countries/KEN',
	'a topic': '/regulation/au/AU',
	'the explorer': '/explore?indicator=regulator_maturity_medicines&group=au:AU&view=map',
	'an embed': '/embed/regulator_maturity_medicines/au/AU'
};
for (const [name, path] of Object.entries(pages)) {
	test(`${name} that is read in the dark scheme prints as in the light one`, async ({ page }) => {
		await page.goto(path);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const dark = await paintOf(page);
		expect(dark.length).toBeGreaterThan(20);
		await expectReadable(page);
		await page.emulateMedia({ media: 'print', colorScheme: 'light' });
		expect(different(dark, await paintOf(page))).toEqual([]);
	});
}

test('an embed whose address asks for the dark theme prints as the light one', async ({ page }) => {
	const path = '/embed/regulator_maturity_medicines/au/AU';
	await page.goto(`${path}?theme=dark`);
	await page.emulateMedia({ media: 'print' });
	const dark = await paintOf(page);
	await expectReadable(page);
	await page.goto(`${path}?theme=light`);
	await page.emulateMedia({ media: 'print' });
	expect(different(dark, await paintOf(page))).toEqual([]);
});

/** The paper is white, and all text that stands on it has 4.5:1 or more; text on a tone has the ink of that tone. */
async function expectReadable(page: Page): Promise<void> {
	const { ground, pale } = await page.locator('body').evaluate((body) => {
		const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
		const luminance = (colour: string): number => {
			const [r = 0, g = 0, b = 0] = channels(colour).map((value) =>
				value <= 10.314 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
			);
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
		const found = new Set<string>();
		while (walker.nextNode()) {
			const element = walker.currentNode.parentElement;
			const text = walker.currentNode.textContent?.trim() ?? '';
			if (text === '' || !element?.checkVisibility({ visibilityProperty: true })) continue;
			if (element.closest('[class*="tone-on-"], .visually-hidden, button:disabled')) continue;
			const style = getComputedStyle(element);
			const colour = element.closest('svg') ? style.fill : style.color;
			if (1.05 / (luminance(colour) + 0.05) < 4.5) found.add(`${colour}: ${text.slice(0, 40)}`);
		}
		return { ground: getComputedStyle(document.documentElement).backgroundColor, pale: [...found] };
	});
	expect(ground).toBe('rgb(255, 255, 255)');
	expect(pale).toEqual([]);
}

function paintOf(page: Page): Promise<Paint[]> {
	return page.locator('body').evaluate((body) =>
		[
			...body.querySelectorAll('p, h1, h2, h3, th, td, li, figcaption, svg text, svg path, svg rect, svg circle')
		].flatMap((element): (readonly [string, string])[] => {
			if (!element.checkVisibility()) return [];
			const { color, backgroundColor, fill, stroke } = getComputedStyle(element);
			const colours = element.closest('svg') ? [fill, stroke] : [color, backgroundColor];
			return [[`${element.tagName} ${element.getAttribute('class') ?? ''}`, colours.join(' ')]];
		})
	);
}

/** What is painted otherwise, each once. */
function different(one: readonly Paint[], other: readonly Paint[]): string[] {
	const differing = one.flatMap(([what, colours], index) => {
		const there = other[index]?.[1];
		return there === colours ? [] : `${what}: ${colours} and ${there ?? 'nothing'}`;
	});
	return [...new Set(differing)].slice(0, 20);
}
