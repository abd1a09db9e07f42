import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './harness/test.ts';
import { latestValues, membersOf, rowsOf } from './recount.ts';

const MOST_BYTES = 60_000;

for (const path of ['/countries', '/regions']) {
	test(`${path} is small, and in the sitemap`, async ({ request }) => {
		expect(gzipSync(readFileSync(`build${path}.html`)).length).toBeLessThanOrEqual(MOST_BYTES);
		const sitemap = await (await request.get('/sitemap.xml')).text();
		expect(sitemap).toContain(`${path}</loc>`);
	});
}

test('the list of countries has every country and territory, with the facts of the data', async ({ page }) => {
	await page.goto('/countries');
	const countries = rowsOf('countries.csv').filter(({ status }) => status !== 'uninhabited');
	await expect(page.locator('main tbody th[scope="row"]')).toHaveCount(countries.length);
	const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'India', exact: true }) });
	await expect(row).toContainText('South-East Asia');
	await expect(row.locator('td.number')).toHaveText(String(latestValues('fda_api_sites').get('IND')));
	await row.getByRole('link', { name: 'India', exact: true }).click();
	await expect(page).toHaveURL(/\/countries\/IND$/);
	await page.getByRole('main').getByRole('link', { name: 'Countries', exact: true }).click();
	await expect(page).toHaveURL(/\/countries$/);
});

test('the list of countries is narrowed by any name and by region, and the address holds both', async ({ page }) => {
	await page.goto('/countries');
	const names = page.locator('main tbody th[scope="row"]');
	await page.getByLabel('Find by any name or code').fill('ivory');
	await expect(names).toHaveText(['Côte d’Ivoire']);
	await expect(page).toHaveURL(/\?q=ivory$/);
	await page.getByLabel('Find by any name or code').fill('');
	await page.getByLabel('Region', { exact: true }).selectOption({ index: 1 });
	await expect(names).toHaveCount(membersOf('who_region', 'AFRO').length);
	await page.reload();
	await expect(names).toHaveCount(membersOf('who_region', 'AFRO').length);
	await page.getByLabel('Find by any name or code').fill('xyzzyx');
	await expect(page.getByText('No country or territory is called so.')).toBeVisible();
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(names).toHaveCount(rowsOf('countries.csv').filter(({ status }) => status !== 'uninhabited').length);
});

test('the list of regions has every group with its members', async ({ page }) => {
	await page.goto('/regions');
	await expect(page.locator('main tbody th[scope="row"] a')).toHaveCount(rowsOf('group_titles.csv').length);
	const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'African Union', exact: true }) });
	await expect(row.locator('td').first()).toHaveText(String(membersOf('au', 'AU').length));
	await row.getByRole('link').click();
	await expect(page).toHaveURL(/\/regions\/au\/AU$/);
	await page.getByRole('main').getByRole('link', { name: 'Regions', exact: true }).click();
	await expect(page).toHaveURL(/\/regions$/);
});

test('the foot of every page leads to both lists', async ({ page }) => {
	await page.goto('/method');
	const foot = page.getByRole('contentinfo');
	await foot.getByRole('link', { name: 'Countries and territories' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Countries and territories' })).toBeVisible();
	await foot.getByRole('link', { name: 'Regions and groups' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Regions and groups' })).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('both lists are whole, and letters jump', async ({ page }) => {
		await page.goto('/countries');
		await expect(page.getByLabel('Find by any name or code')).toBeHidden();
		await page.getByRole('link', { name: 'Z', exact: true }).click();
		await expect(page.getByRole('link', { name: 'Zimbabwe', exact: true })).toBeInViewport();
		await page.goto('/regions');
		await page.getByRole('link', { name: 'World Bank regions', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'World Bank regions' })).toBeInViewport();
	});
});
