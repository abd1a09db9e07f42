import { expect, test } from './harness/test.ts';
import { latestValues, rowsOf } from './recount.ts';

test('a country page tells every indicator of the catalogue, with the values of the data', async ({ page }) => {
	await page.goto('/countries/ZAF');
	await expect(page.getByRole('heading', { level: 1, name: 'South Africa' })).toBeVisible();
	await page.getByText(/^Show all \d+ indicators/).click();
	const all = page.locator('#all');
	const indicators = rowsOf('indicators.csv');
	await expect(all.locator('tbody th[scope="row"]')).toHaveCount(indicators.length);
	const sites = all
		.getByRole('row')
		.filter({ has: page.getByRole('link', { name: 'FDA-registered API sites', exact: true }) });
	await expect(sites).toContainText(`${latestValues('fda_api_sites').get('ZAF')} sites`);
	await sites.getByRole('link', { name: 'FDA-registered API sites', exact: true }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'FDA-registered API sites: World' })).toBeVisible();
	await expect(page.getByRole('list', { name: 'Pinned countries' })).toContainText('South Africa');
});

test('a name that needs a footnote has it', async ({ page }) => {
	await page.goto('/countries/XKX');
	await expect(page.getByRole('heading', { level: 1, name: 'Kosovo' })).toBeVisible();
	await expect(page.getByText(/1244/).first()).toBeVisible();
});
