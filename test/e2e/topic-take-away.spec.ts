import { expect, test } from './harness/test.ts';

const FIGURE = 'ecosystem-covered';

for (const [path, region, code] of [
	['/ecosystem', 'World', 'world'],
	['/ecosystem/au/AU', 'African Union', 'au-AU'],
	['/regions/un_region/002', 'Africa', 'un_region-002']
] as const) {
	test(`what leaves ${path} names ${region}: title, citations, files`, async ({ page }) => {
		await page.goto(path);
		const figure = page.locator(`#${FIGURE}`);
		const heading = (await figure.getByRole('heading', { level: 3 }).textContent()) ?? '';
		expect(heading).not.toContain(region);

		const saved = page.waitForEvent('download');
		await figure.getByRole('button', { name: /^Download CSV/ }).click();
		expect((await saved).suggestedFilename()).toBe(`ecosystem-links_${code}.csv`);

		await figure.getByRole('button', { name: 'Download…' }).click();
		const dialog = page.getByRole('dialog', { name: 'Take this figure away' });
		await expect(dialog.getByText(`${heading}: ${region}`, { exact: true })).toBeVisible();
		await expect(dialog.getByRole('img', { name: `${heading}: ${region}` })).toBeVisible();
		await dialog.getByRole('tab', { name: 'Cite' }).click();
		for (const text of await dialog.locator('pre').allTextContents()) expect(text).toContain(`${heading}: ${region}`);
	});
}
