import { expect, test } from './harness/test.ts';
import { latestValues, membersOf, rowsOf } from './recount.ts';

test('the three findings are those of the data, and each leads to its view', async ({ page }) => {
	const sites = latestValues('fda_api_sites');
	const sorted = [...sites.values()].sort((a, b) => b - a);
	const total = sorted.reduce((sum, value) => sum + value, 0);
	const share = Math.round((sorted.slice(0, 3).reduce((sum, value) => sum + value, 0) / total) * 100);
	const au = membersOf('au', 'AU');
	const without = au.filter((iso3) => sites.get(iso3) === 0).length;
	const mature = [...latestValues('regulator_maturity_medicines').values()].filter((level) => level >= 3).length;

	await page.goto('/');
	const findings = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^See the/ }) });
	await expect(findings.nth(0)).toContainText(`United States of America, India and China have ${share}%`);
	await expect(findings.nth(1)).toContainText(`${without} of ${au.length} African Union members`);
	await expect(findings.nth(2)).toContainText(`${mature} countries`);

	await findings.nth(1).getByRole('link').click();
	await expect(page.getByRole('heading', { level: 2, name: 'FDA-registered API sites: African Union' })).toBeVisible();
	await page.goBack();
	await findings.nth(2).getByRole('link').click();
	await expect(page.getByText(new RegExp(`^“Maturity level 3” or above: ${mature} of \\d+ members`))).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('map and findings name their sources, and no control is shown that would not answer', async ({ page }) => {
		const publisherOf = (id: string): string => {
			const used = new Set(rowsOf(`indicators/${id}.csv`).map(({ source_id }) => source_id));
			return rowsOf('sources.csv').find((source) => used.has(source.id))?.publisher ?? '';
		};
		await page.goto('/');
		const map = page.locator('figure').first();
		await expect(map.getByText(`Source: ${publisherOf('fda_api_sites')}`)).toBeVisible();
		await expect(map.getByRole('link', { name: 'Source, licence and data of this map' })).toHaveAttribute(
			'href',
			/data\/fda_api_sites#sources$/
		);
		const findings = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^See the/ }) });
		await expect(findings.nth(0)).toContainText(`Source: ${publisherOf('fda_api_sites')}`);
		await expect(findings.nth(2)).toContainText(`Source: ${publisherOf('regulator_maturity_medicines')}`);
		await expect(page.getByRole('group', { name: 'Zoom' })).toBeHidden();
		await expect(page.locator('.legend li').first()).toBeVisible();
		await expect(page.locator('.legend button').first()).toHaveCSS('pointer-events', 'none');
	});
});
