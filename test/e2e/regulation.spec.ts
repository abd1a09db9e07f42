import { expect, test } from './harness/test.ts';
import { latestValues, membersOf, rowsOf } from './recount.ts';

test('who around us has factories but no mature regulator: the answer stands in the first lines', async ({ page }) => {
	const members = membersOf('au', 'AU');
	const levels = latestValues('regulator_maturity_medicines');
	const reaching = members.filter((iso3) => (levels.get(iso3) ?? 0) >= 3).length;
	const makers = new Set(rowsOf('sites.csv').map(({ iso3 }) => iso3));
	await page.goto('/regulation/au/AU');
	const lead = page.locator('.lede');
	await expect(lead).toContainText(`African Union: ${reaching} of ${members.length} countries and territories`);
	await expect(lead).toContainText(`of the ${members.filter((iso3) => makers.has(iso3)).length} with making sites`);
	const stated = ['pharma_manufacturers', 'domestic_share_of_demand'].map(latestValues);
	const outside = members.filter((iso3) => !makers.has(iso3) && stated.some((values) => (values.get(iso3) ?? 0) >= 1));
	await expect(lead).toContainText(`Outside the register counted here, ${outside.length} more are stated or estimated`);
});

test('the matrix follows the choice of rows, which stands in the address', async ({ page }) => {
	await page.goto('/regulation/asean/ASEAN');
	const matrix = page.locator('#regulation-memberships');
	await matrix
		.getByLabel('Show')
		.selectOption({ label: 'Makers whose regulator is not known to be mature for what they make (7)' });
	await expect(page).toHaveURL(/only=unmatched/);
	await expect(matrix).toContainText('7 of 11 countries and territories shown.');
	await matrix.getByLabel('Order').selectOption({ label: 'By name' });
	await expect(page).toHaveURL(/only=unmatched&sort=name/);
	await page.reload();
	await expect(matrix.getByLabel('Order')).toHaveValue('name');
	await expect(matrix).toContainText('7 of 11 countries and territories shown.');
});

test('products and measures can be changed, and both ladders follow', async ({ page }) => {
	await page.goto('/regulation');
	await page.locator('#regulation-ladder').getByLabel('Products').selectOption('vaccines');
	await expect(page.locator('#regulation-people .finding')).toContainText('under a vaccines regulator');
	await page.locator('#regulation-making').getByLabel('Making measured by').selectOption('apis');
	await expect(page.locator('#regulation-making .finding')).toContainText('prequalified active ingredients');
	await expect(page).toHaveURL(/product=vaccines&make=apis/);
});
