import { sheetsOf } from './harness/sheets.ts';
import { expect, test } from './harness/test.ts';

const onPaper = {
	map: '/explore?indicator=regulator_maturity_medicines&group=au:AU&view=map',
	'world map': '/explore?indicator=fda_api_sites&group=world&view=map',
	'ranking of 21': '/explore?indicator=fda_api_sites&group=who_region:EMRO&view=ranking',
	trend: '/explore?indicator=mva_pct_gdp&group=who_region:AFRO&view=trend&countries=KEN,NGA',
	scatter: '/explore?indicator=fda_api_sites&group=who_region:AFRO&view=scatter&y=population'
};
for (const [view, path] of Object.entries(onPaper)) {
	test(`print: a ${view} is one A4 page with source, address and day`, async ({ page }) => {
		await page.goto(path);
		expect(sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		await expect(page.locator('.printed')).toContainText(path);
		await expect(page.locator('.provenance li').first()).toBeVisible();
		for (const control of ['.controls', '.take-away', '.tabs', 'header', 'footer']) {
			for (const one of await page.locator(`.app ${control}`).all()) await expect(one).toBeHidden();
		}
	});
}

test('print: a ranking of all the world goes over several pages, no row cut', async ({ page }) => {
	await page.goto('/explore?indicator=fda_api_sites&group=world&view=ranking');
	const count = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
	expect(count).toBeGreaterThan(3);
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	const parts = page.locator('.bands svg');
	await expect(parts).not.toHaveCount(0);
	// One page for each part, and perhaps one for the notes.
	expect([0, 1]).toContain(count - (await parts.count()));
	// Where rows can be pressed nothing is painted, so that names and bars are seen.
	const row = page.locator('.bands .mark-hit').first();
	expect(await row.evaluate((mark) => getComputedStyle(mark).fill)).toBe('rgba(0, 0, 0, 0)');
	const names = await page.locator('.bands .mark-bar-label').allTextContents();
	expect(names.length).toBe(new Set(names).size);
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(parts).toHaveCount(0);
});
