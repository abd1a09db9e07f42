import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from './harness/test.ts';

test('who gives up a pin with the keyboard is at the next one, and at last where pins are chosen', async ({ page }) => {
	await page.goto('/explore?view=ranking&countries=KEN,IND,BRA');
	const pin = (name: string) => page.getByRole('link', { name: `Unpin ${name}` });
	await pin('India').focus();
	await page.keyboard.press('Enter');
	await expect(pin('India')).toHaveCount(0);
	await expect(pin('Brazil')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(pin('Brazil')).toHaveCount(0);
	await expect(pin('Kenya')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(pin('Kenya')).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Countries/ })).toBeFocused();
});

test('the title of the page and a live heading say which view is shown', async ({ page }) => {
	await page.goto('/explore?indicator=births&group=au:AU&view=ranking');
	const heading = page.getByRole('heading', { name: 'Births: African Union' });
	await expect(heading).toHaveAttribute('aria-live', 'polite');
	await expect(page).toHaveTitle(/^Births: African Union · /);
	await page.getByRole('link', { name: 'Scatter' }).click();
	await expect(page).toHaveTitle(/^Births.*GDP per person.*African Union · /);
});

test('a list to choose from offers what is one letter away, and chooses it for nobody', async ({ page }) => {
	await page.goto('/explore');
	await page.getByRole('button', { name: /^Countries/ }).click();
	const dialog = page.getByRole('dialog', { name: 'Countries' });
	await dialog.getByRole('searchbox').fill('nigera');
	await expect(dialog.getByText('Nothing is called “nigera”. Did you mean:')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/countries=/);
	await dialog.getByRole('link', { name: 'Nigeria', exact: true }).click();
	await expect(page).toHaveURL(/countries=NGA/);
});

test('figures that follow definitions of their own stand with their year and what they count', async ({ page }) => {
	const { data } = Papa.parse<Record<string, string>>(
		readFileSync('data/indicators/pharma_manufacturers.csv', 'utf8'),
		{ header: true, skipEmptyLines: true }
	);
	const latest = new Map(data.map((row) => [row['iso3'], row]));
	await page.goto('/explore?indicator=pharma_manufacturers&group=world&view=ranking');
	await expect(page.locator('figure .stage svg text', { hasText: 'India' }).first()).toBeVisible();
	const texts = (await page.locator('figure .stage svg text').allTextContents()).join(' ');
	expect(latest.size).toBeGreaterThan(5);
	for (const row of latest.values()) expect(texts, row['iso3']).toContain(row['note'] ?? '');
	expect(await page.locator('figure svg .mark-bar').count()).toBe(0);
});

test('definition and sources below the figure are those of the indicator chosen last', async ({ page }) => {
	await page.goto('/explore?indicator=births&view=map');
	const sources = page.getByRole('region', { name: 'Sources' });
	await expect(sources.getByRole('heading', { name: 'Births' })).toBeVisible();
	for (const title of ['Tuberculosis incidence', 'Population']) {
		await page.getByRole('button', { name: /^Indicator/ }).click();
		await page.getByRole('dialog', { name: 'Indicator' }).getByRole('link', { name: title, exact: true }).click();
		await expect(sources.getByRole('heading')).toHaveText([title]);
		await expect(page).toHaveTitle(new RegExp(`^${title}: World · `));
	}
	await page.goBack();
	await expect(sources.getByRole('heading')).toHaveText(['Tuberculosis incidence']);
});
