import { expect, test } from './harness/test.ts';

const HEADING = 'This page does not exist';
const STATIC = 'Perhaps a code in it is mistyped';

for (const [address, meant, at] of [
	['/countries/KEM', 'Kenya', '/countries/KEN'],
	['/countries/KEN/x', 'Kenya', '/countries/KEN'],
	['/countries/XXX', 'Countries and territories', '/countries'],
	['/data/births/x', 'Births', '/data/births'],
	['/active_ingredients/au/AU', 'Active ingredients, African Union', '/active-ingredients/au/AU'],
	['/ecosystem/AU', 'Ecosystem, African Union', '/ecosystem/au/AU'],
	['/trade/au/XX', 'Trade', '/trade']
] as const) {
	test(`${address} offers ${meant}, and leads there`, async ({ page, complaints }) => {
		complaints.expect(/404|not found/i);
		await page.goto(address);
		const offered = page.locator('h2:text-is("Perhaps one of these was meant") + ul').getByRole('link');
		await expect(offered.first()).toBeVisible();
		// The words of the document itself make room for the page.
		await expect(page.getByText(STATIC)).toBeHidden();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADING);
		await offered.filter({ hasText: new RegExp(`^${meant}$`) }).click();
		await expect(page).toHaveURL(new RegExp(`${at}$`));
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(HEADING);
	});
}

test('an address whose escapes are broken still gets words and ways on', async ({ page, complaints }) => {
	// The router cannot read the address, and says so.
	complaints.expect(/404|URI malformed/);
	await page.goto('/countries/%E0%A4%A');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADING);
	await expect(page.getByText(STATIC)).toBeVisible();
	await page.getByRole('link', { name: 'Countries and territories from A to Z' }).click();
	await expect(page).toHaveURL(/\/countries$/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of ['/no-such-page', '/countries/KEM/deep/down', '/countries/%E0%A4%A']) {
		test(`${address} says that there is no page, and leads on`, async ({ page, complaints }) => {
			complaints.expect(/404/);
			await page.goto(address);
			await expect(page).toHaveTitle(/^This page does not exist/);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADING);
			for (const name of [/^Search:/, /^Overview:/, /^Regions and groups/]) {
				await expect(page.getByRole('link', { name })).toBeVisible();
			}
			await page.getByRole('link', { name: 'Countries and territories from A to Z' }).click();
			await expect(page).toHaveURL(/\/countries$/);
		});
	}
});
