import { expect, test } from './harness/test.ts';
import { latestValues, membersOf, rowsOf } from './recount.ts';

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

test('a brief writes thousands of sites as its language does', async ({ page }) => {
	await page.goto('/countries/USA');
	const sites = rowsOf('sites.csv').filter((row) => row.iso3 === 'USA');
	const forms = sites.filter((row) => row.dosage_form_manufacture === 'true');
	const towns = new Set(sites.map(({ city }) => city));
	const making = page.locator('#making');
	const listed = making.getByRole('table', { name: 'Sites by town' }).locator('tbody tr');
	await expect(making).toContainText(`${sites.length.toLocaleString('en-GB')} sites here`);
	await expect(making).toContainText(`${forms.length.toLocaleString('en-GB')} for dosage forms`);
	const more = towns.size - (await listed.count());
	await expect(making).toContainText(`${more.toLocaleString('en-GB')} more towns`);
});

test('a place of which little is known has a page that says so', async ({ page }) => {
	await page.goto('/countries/PCN');
	await expect(page.locator('#making')).toContainText('No site here is registered');
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
