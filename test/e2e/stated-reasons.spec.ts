import { expect, test } from './harness/test.ts';
import { rowsOf } from './recount.ts';

test('what is held back is named with the reason that its row gives', async ({ page }) => {
	const row = rowsOf('indicators/who_pq_apis.csv').find(({ status }) => status === 'withheld') ?? {};
	const country = rowsOf('countries.csv').find(({ iso3 }) => iso3 === row.iso3)?.name;
	await page.goto('/data/who_pq_apis');
	await page.getByText('Withheld: 1 country').click();
	await expect(page.getByText(`${country}: ${row.note}`, { exact: true })).toBeVisible();
});

test('a reference names publishers until there are too many, and counts the others', async ({ page }) => {
	const publisherOf = new Map(rowsOf('sources.csv').map(({ id = '', publisher = '' }) => [id, publisher]));
	const publishers = new Set(
		rowsOf('indicators/domestic_share_of_demand.csv').map(({ source_id = '' }) => publisherOf.get(source_id) ?? '')
	);
	await page.goto('/data/domestic_share_of_demand');
	const references = page.locator('#cite').locator('xpath=..').locator('code');
	for (const reference of await references.allTextContents()) {
		expect([...publishers].filter((name) => reference.includes(name)).length).toBeGreaterThanOrEqual(5);
		expect(reference).toContain(`${publishers.size - 5} other publishers`);
	}
});

test('the policy on borders is one click from a map', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Boundary policy' }).click();
	await expect(page).toHaveURL(/\/method#boundaries$/);
});
