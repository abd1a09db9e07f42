import { expect, test } from './harness/test.ts';
import { openDialog } from './take-away-dialog.ts';

const CHOSEN = 'The embed does not have what is chosen on this page';

for (const [address, figure] of [
	['/trade/au/AU?year=2018&direction=out&report=exporter', 'trade-flow-map'],
	['/active-ingredients?off=IND', 'api-molecules'],
	['/ecosystem/au/AU?sort=capacity', 'ecosystem-matrix'],
	['/regulation/au/AU?only=known&sort=name', 'regulation-memberships'],
	['/trade/au/AU', 'trade-flow-map']
] as const) {
	test(`the embed of ${figure} at ${address} has one title: that of what it shows`, async ({ page }) => {
		await page.goto(address);
		const shown = (await page.locator(`#${figure}`).getByRole('heading', { level: 3 }).textContent()) ?? '';
		const dialog = await openDialog(page, 'Embed', page.locator(`#${figure}`));
		const preview = dialog.locator('iframe');
		const title = (await preview.contentFrame().getByRole('heading', { level: 2 }).textContent()) ?? '';
		await expect(preview).toHaveAttribute('title', new RegExp(literal(title)));
		const code = dialog.locator('pre');
		await expect(code).toContainText(`title="${title}`);
		if (shown !== title) await expect(code).not.toContainText(shown);

		const [path = '', query] = address.split('?');
		if (query === undefined) await expect(dialog.getByText(CHOSEN)).toHaveCount(0);
		else await expect(dialog.getByText(CHOSEN)).toBeVisible();
		await dialog.getByRole('radio', { name: 'Custom element' }).check();
		await expect(code).toContainText(`${path}#${figure}"`);
		await expect(code).not.toContainText('?');
	});
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

for (const path of ['/embed/figure/trade/trade-flow-map/au/AU', '/embed/figure/ecosystem/ecosystem-matrix/au/AU']) {
	test(`${path} speaks of no keys and no pointer`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('figure .finding')).toBeVisible();
		for (const words of [/Arrow keys/, /pointing at/]) {
			for (const found of await page.getByText(words).all()) await expect(found).toBeHidden();
		}
	});
}

test('on paper, a figure speaks of no keys and no pointer', async ({ page }) => {
	await page.goto('/trade/au/AU');
	await page.emulateMedia({ media: 'print' });
	for (const words of [/Arrow keys/, /pointing at/]) {
		for (const found of await page.locator('main').getByText(words).all()) await expect(found).toBeHidden();
	}
});

test('what was saved is said on the tab where it was, and not on the next', async ({ page }) => {
	await page.goto('/trade');
	const dialog = await openDialog(page, 'Data');
	const saved = page.waitForEvent('download');
	await dialog.getByRole('button', { name: /^CSV/ }).first().click();
	await saved;
	await expect(dialog.getByText(/^Saved /)).toBeVisible();
	await dialog.getByRole('tab', { name: 'Cite' }).click();
	await expect(dialog.getByText(/^Saved /)).toHaveCount(0);
});
