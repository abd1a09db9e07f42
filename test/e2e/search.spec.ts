import { viewports } from './harness/looks.ts';
import { expect, test } from './harness/test.ts';
import { rowsOf } from './recount.ts';

const field = { role: 'combobox', name: 'Search the atlas' } as const;

test('the field of every page finds a country by another name, by keys alone', async ({ page }) => {
	await page.goto('/method');
	await page.getByRole('searchbox', { name: field.name }).focus();
	const box = page.getByRole(field.role, { name: field.name });
	await expect(box).toHaveAttribute('aria-expanded', 'false');
	await box.pressSequentially('ivory coast');
	const option = page.getByRole('option', { name: 'Côte d’Ivoire (also Ivory Coast)' });
	await expect(option).toBeVisible();
	await expect(box).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('ArrowDown');
	await expect(option).toHaveAttribute('aria-selected', 'true');
	await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/countries\/CIV$/);
	await expect(page.getByRole('option')).toHaveCount(0);
	await expect(page.locator('#site-search')).toHaveValue('');
});

test('the names are fetched with the first focus and not before', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('/search-index.json')) asked.push(request.url());
	});
	await page.goto('/');
	expect(asked).toEqual([]);
	await page.locator('#site-search').focus();
	await page.locator('#site-search').pressSequentially('ken');
	await expect(page.getByRole('option', { name: 'Kenya', exact: true })).toBeVisible();
	expect(asked).toHaveLength(1);
});

test('finds stand by kind, and the mouse follows a link; Escape closes the list', async ({ page }) => {
	await page.goto('/data');
	await page.locator('#site-search').focus();
	await page.locator('#site-search').pressSequentially('polio');
	await expect(page.getByRole('group', { name: 'Vaccines' }).getByRole('option').first()).toHaveText('Polio');
	await expect(page.getByRole('group', { name: 'Indicators' }).getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('listbox', { name: field.name })).toHaveCount(0);
	await page.keyboard.press('ArrowDown');
	await page.getByRole('option', { name: 'Polio vaccine coverage (Pol3)' }).click();
	await expect(page).toHaveURL(/\/explore\?indicator=immunisation_pol3/);
});

test('a maker is found by its name, and stands on the page that its link leads to', async ({ page }) => {
	await page.goto('/');
	await page.locator('#site-search').focus();
	await page.locator('#site-search').pressSequentially('cipla');
	await page.getByRole('option', { name: 'CIPLA LIMITED, India: registered sites' }).click();
	await expect(page).toHaveURL(/\/search\/makers\/IND#firm-cipla$/);
	const line = page.locator('#firm-cipla');
	await expect(line).toBeInViewport();
	const sites = rowsOf('sites.csv').filter(({ firm, iso3 }) => iso3 === 'IND' && firm?.startsWith('CIPLA L'));
	await expect(line).toContainText(`${sites.length} sites: `);
});

test('names that do not come are said, and can be asked for again', async ({ page, complaints }) => {
	complaints.expect(/503/);
	await page.route('**/search-index.json', (route) => route.fulfill({ status: 503, body: '' }));
	await page.goto('/');
	await page.locator('#site-search').focus();
	await page.locator('#site-search').pressSequentially('togo');
	await expect(page.getByRole('alert')).toContainText('HTTP 503');
	await page.unroute('**/search-index.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('option', { name: 'Togo', exact: true })).toBeVisible();
});

test('Enter shows everything that is found on a page of its own, whose address holds the query', async ({ page }) => {
	await page.goto('/');
	await page.locator('#site-search').focus();
	await page.locator('#site-search').pressSequentially('guinea');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/search\?q=guinea$/);
	const main = page.getByRole('main');
	await expect(main.getByRole('link', { name: 'Guinea', exact: true })).toBeVisible();
	await expect(main.getByRole('link', { name: 'Papua New Guinea', exact: true })).toBeVisible();
	await main.getByRole('searchbox').fill('kenia');
	await expect(main.getByText('Did you mean')).toBeVisible();
	await expect(main.getByRole('link', { name: 'Kenya', exact: true })).toBeVisible();
	await expect(page).toHaveURL(/\/search\?q=kenia$/);
	await main.getByRole('searchbox').fill('xyzzyx');
	await expect(main.getByText('Nothing is called “xyzzyx”')).toBeVisible();
});

test('an address that leads nowhere offers what was meant', async ({ page, complaints }) => {
	complaints.expect(/404|not found/i);
	await page.goto('/countries/KENYA');
	await expect(page.getByRole('heading', { name: 'Perhaps one of these was meant' })).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Kenya', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Kenya');
});

test('an address of an uninhabited place says why there is no page', async ({ page, complaints }) => {
	complaints.expect(/404|not found/i);
	await page.goto('/countries/ATA');
	await expect(page.getByText('Antarctica: nobody lives there permanently')).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the field leads to a page that has every country and group as a link', async ({ page }) => {
		await page.goto('/method');
		await page.getByRole('searchbox', { name: field.name }).fill('kenya');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/search\?q=kenya$/);
		const countries = rowsOf('countries.csv').filter(({ status }) => status !== 'uninhabited');
		await expect(page.locator('main a[href*="countries/"]')).toHaveCount(countries.length);
		await expect(page.locator('main a[href*="regions/"]')).toHaveCount(rowsOf('group_titles.csv').length);
	});

	test('on a phone the ways into the site are a menu', async ({ page }) => {
		await page.setViewportSize(viewports.phone);
		await page.goto('/method');
		const link = page.getByRole('link', { name: 'Active ingredients', exact: true });
		await expect(link).toBeHidden();
		await page.getByRole('button', { name: 'Menu' }).click();
		await link.click();
		await expect(page).toHaveURL(/\/active-ingredients$/);
	});
});
