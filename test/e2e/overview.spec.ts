import { expect, test } from './harness/test.ts';
import { latestValues, membersOf } from './recount.ts';

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
	await expect(page.getByText(new RegExp(`^${mature} of \\d+ members: Maturity level 3 or above`))).toBeVisible();
});
