import type { Page } from '@playwright/test';
import { builtPages } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';
import { latestValues, membersOf, rowsOf } from './recount.ts';

/** Sheets of the page on A4 paper, as the browser prints it. */
async function sheets(page: Page): Promise<number> {
	const pdf = await page.pdf({ format: 'A4' });
	return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

test('every inhabited country and every group has its brief', () => {
	const paths = builtPages().map(({ path }) => path);
	const countries = rowsOf('countries.csv').flatMap((row) =>
		row.status === 'uninhabited' ? [] : `/countries/${row.iso3}`
	);
	const regions = rowsOf('group_titles.csv').map((row) => `/regions/${row.scheme}/${row.group}`);
	expect([...countries, ...regions].filter((path) => !paths.includes(path))).toEqual([]);
});

test('a country brief says where the country stands, what it makes, what it lacks and who is like it', async ({
	page
}) => {
	await page.goto('/countries/IND');
	await expect(page.getByRole('heading', { level: 1, name: 'India' })).toBeVisible();
	const sites = rowsOf('sites.csv').filter((row) => row.iso3 === 'IND');
	const api = sites.filter((row) => row.api_manufacture === 'true').length;
	await expect(page.locator('#making')).toContainText(`${api} for active ingredients`);
	const values = latestValues('fda_api_sites');
	const above = [...values.values()].filter((value) => value > (values.get('IND') ?? 0)).length;
	const row = page.locator('#standing').getByRole('row', { name: /FDA-registered API sites/ });
	await expect(row).toContainText(`${values.get('IND')} sites`);
	await expect(row).toContainText(`${above + 1} of ${values.size}`);
	await expect(page.locator('#links tbody tr')).toHaveCount(10);
	await expect(page.locator('#peers tbody tr')).toHaveCount(3);
	await expect(page.locator('figure svg.figure-dot-strip')).toBeVisible();
	await page.locator('#peers tbody a').first().click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('India');
});

test('a place of which little is known has a page that says so', async ({ page }) => {
	await page.goto('/countries/PCN');
	await expect(page.locator('#making')).toContainText('No site in Pitcairn');
	await expect(page.locator('#regulator')).toContainText('says nothing about how good');
	await expect(page.locator('#peers')).toContainText('No peers');
});

test('a region brief names members, gaps, balance, coverage and who is missing', async ({ page }) => {
	await page.goto('/regions/au/AU');
	const members = membersOf('au', 'AU');
	await expect(page.locator('#members li')).toHaveCount(members.length);
	const values = latestValues('gerd_pct_gdp');
	const known = members.filter((iso3) => values.has(iso3)).length;
	const row = page.locator('#coverage').getByRole('row', { name: /Spending on research and development/ });
	await expect(row).toContainText(`${known} of ${members.length}`);
	await expect(page.locator('#gaps figure')).toBeVisible();
	await expect(page.locator('#balance figure')).toHaveCount(2);
	await page.locator('#members').getByRole('link', { name: 'Kenya' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Kenya' })).toBeVisible();
});

for (const path of ['/countries/KEN', '/countries/BMU', '/regions/who_region/AFRO']) {
	test(`${path} prints on at most six sheets, without navigation, with sources and its address`, async ({ page }) => {
		await page.goto(path);
		const count = await sheets(page);
		expect(count).toBeGreaterThan(1);
		expect(count).toBeLessThanOrEqual(6);
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
