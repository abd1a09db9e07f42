import { expect, test } from './harness/test.ts';

test('going back undoes the last choice of the page on active ingredients, and then leaves it', async ({ page }) => {
	const stop = (country: string) => page.getByRole('checkbox', { name: new RegExp(`^${country} \\(\\d+\\)$`) });
	await page.goto('/method');
	await page.goto('/active-ingredients');
	await expect(page.locator('#api-molecules dt').first()).toHaveText(/^No source left if India stopped \(\d+\)$/);
	await stop('India').check();
	await expect(page).toHaveURL(/\?off=IND$/);
	await stop('Italy').check();
	await expect(page).toHaveURL(/\?off=IND,ITA$/);
	await page.goBack();
	await expect(page).toHaveURL(/\?off=IND$/);
	await expect(stop('India')).toBeChecked();
	await expect(stop('Italy')).not.toBeChecked();
	await page.goBack();
	await expect(page).toHaveURL(/\/active-ingredients$/);
	await expect(stop('India')).not.toBeChecked();
	await page.goBack();
	await expect(page).toHaveURL(/\/method$/);
});

test('the ranking of countries stands beside the map where there is room, and below it where there is none', async ({
	page
}) => {
	const top = async (id: string): Promise<number> => (await page.locator(id).boundingBox())?.y ?? NaN;
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/active-ingredients');
	expect(await top('#api-sites')).toBe(await top('#api-towns'));
	expect(await top('#api-world-shares')).toBeGreaterThan(await top('#api-towns'));
	await page.setViewportSize({ width: 1000, height: 900 });
	expect(await top('#api-sites')).toBeGreaterThan((await top('#api-towns')) + 300);
});
