import type { Page } from '@playwright/test';
import { sheetsOf } from './harness/sheets.ts';
import { expect, test } from './harness/test.ts';

/** Points: what is smaller is hard to read on paper. */
const LEAST_TYPE = 7.5;
/** CSS pixels between the margins of a sheet. */
const SHEET = 703;

/** Most sheets of a brief in the type that the tests bring along, which is a tenth wider than that of most machines. */
const briefs: Readonly<Record<string, number>> = {
	'/countries/KEN': 4,
	'/countries/BMU': 4,
	'/countries/ZAF': 6,
	'/countries/CHN': 7,
	// Forty-four molecules and as many facts; six sheets where Helvetica or Arial is installed.
	'/countries/IND': 7,
	'/regions/who_region/AFRO': 5,
	'/regions/au/AU': 5
};

for (const [path, most] of Object.entries(briefs)) {
	test(`${path} prints on at most ${most} sheets, without navigation, with sources and its address`, async ({
		page
	}) => {
		await page.goto(path);
		const count = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
		expect(count).toBeGreaterThan(1);
		expect(count).toBeLessThanOrEqual(most);
		await page.emulateMedia({ media: 'print' });
		for (const gone of ['header', 'footer', 'main nav', 'figure .actions', 'figure details'])
			await expect(page.locator(gone).first(), gone).toBeHidden();
		await expect(page.locator('.address')).toContainText(path);
		const urls = await page.locator('#sources .url').allInnerTexts();
		expect(urls.length).toBeGreaterThan(5);
		expect(urls.every((url) => url.startsWith('http'))).toBe(true);
		const cut = await page
			.locator('figure')
			.evaluateAll((figures) =>
				figures.flatMap((figure) => (getComputedStyle(figure).breakInside === 'avoid' ? [] : figure.id))
			);
		expect(cut).toEqual([]);
	});
}

test('on paper a table names its sources by their numbers in the list at the end', async ({ page }) => {
	await page.goto('/countries/KEN');
	const listed = await page
		.locator('#sources li > a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	const named = await page
		.locator('[data-number]')
		.evaluateAll((links) =>
			links.map((link) => [link.getAttribute('data-number'), link.getAttribute('href')] as const)
		);
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter(([number, url]) => listed[Number(number) - 1] !== url)).toEqual([]);
	// On the screen it is the publisher; on paper the number, and a sign for what is not certain.
	const cell = page
		.locator('#standing td.from')
		.filter({ has: page.locator('a') })
		.first();
	await expect(cell.locator('span')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(cell.locator('span')).toBeHidden();
	await expect(page.locator('.signs')).toBeVisible();
	const marks = page.locator('#standing .medium');
	await expect(marks).not.toHaveCount(0);
	expect(await marks.first().evaluate((mark) => getComputedStyle(mark, '::before').content)).toBe('"†"');
});

for (const path of ['/countries/ZAF', '/regions/au/AU']) {
	test(`no type of ${path} is smaller on paper than ${LEAST_TYPE} pt`, async ({ page }) => {
		await page.setViewportSize({ width: SHEET, height: 1000 });
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		expect(await smallType(page)).toEqual([]);
	});
}

test('the table of a region names its sources by number and marks what is not certain', async ({ page }) => {
	await page.goto('/regions/au/AU');
	await page.emulateMedia({ media: 'print' });
	const sources = page.locator('#coverage td.from [data-number]');
	await expect(sources.first()).toBeVisible();
	const rows = await page.locator('#coverage tbody tr:not(.pillar)').count();
	expect(await sources.count()).toBeGreaterThanOrEqual(rows);
	await expect(page.locator('#coverage td.from .medium')).not.toHaveCount(0);
});

test('on paper, towns that are not listed are counted with the address of the file that has them', async ({ page }) => {
	await page.goto('/countries/IND');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('#making .on-paper')).toHaveText(/^https?:.*\/data\/sites\.csv$/);
	await page.goto('/countries/BRA');
	await expect(page.locator('#making .on-paper')).toHaveCount(0);
});

test('a map stands beside its words on paper', async ({ page }) => {
	await page.setViewportSize({ width: SHEET, height: 1000 });
	await page.goto('/regions/eu/EU27');
	await page.locator('#map').scrollIntoViewIfNeeded();
	await page.emulateMedia({ media: 'print' });
	const map = await page.locator('#map [data-map]').boundingBox();
	for (const words of ['figcaption', '.legend', '.boundaries']) {
		const box = await page.locator(`#map ${words}`).boundingBox();
		expect(box?.x, words).toBeGreaterThan((map?.x ?? 0) + (map?.width ?? 0));
		expect(box?.y, words).toBeLessThan((map?.y ?? 0) + (map?.height ?? 0));
	}
});

test('a brief opened on a phone prints its figures', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/countries/KEN');
	await page.emulateMedia({ media: 'print' });
	// A sheet is laid out in one go: no script can draw for its width.
	const seen = await page.locator('#strip').evaluate((figure, width) => {
		figure.style.inlineSize = `${width}px`;
		return [...figure.querySelectorAll('svg.figure-dot-strip')].filter((drawing) => drawing.checkVisibility()).length;
	}, SHEET);
	expect(seen).toBe(1);
});

/** Texts of the brief that are set smaller than they may be, those in drawings as large as the sheet makes them. */
function smallType(page: Page): Promise<string[]> {
	return page.locator('.brief').evaluate((brief, least) => {
		const walker = document.createTreeWalker(brief, NodeFilter.SHOW_TEXT);
		const small = new Set<string>();
		while (walker.nextNode()) {
			const text = walker.currentNode.textContent?.trim() ?? '';
			const element = walker.currentNode.parentElement;
			if (text === '' || !element?.checkVisibility() || element.closest('.visually-hidden')) continue;
			const drawing = element.closest('svg');
			const scale = drawing ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width : 1;
			const points = parseFloat(getComputedStyle(element).fontSize) * scale * 0.75;
			if (points < least - 0.05) small.add(`${points.toFixed(1)} pt: ${text.slice(0, 40)}`);
		}
		return [...small];
	}, LEAST_TYPE);
}
