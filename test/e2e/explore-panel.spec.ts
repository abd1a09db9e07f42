import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';

const panelOf = (page: Page): Locator => page.locator('figure .panel');

test.describe('the panel of a country', () => {
	test('has the focus after each step in it, and Escape closes it from there', async ({ page }) => {
		await page.goto('/explore?view=ranking');
		const chart = page.getByRole('application');
		await chart.focus();
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		const panel = panelOf(page);
		await expect(panel).toBeFocused();
		const first = await panel.getAttribute('aria-label');
		await panel.getByRole('listitem').nth(1).getByRole('button').click();
		await expect(panel).not.toHaveAttribute('aria-label', first ?? '');
		await expect(panel).toBeFocused();

		const pin = panel.getByRole('link', { name: /^Pin / });
		await pin.focus();
		await page.keyboard.press('Enter');
		await expect(panel.getByRole('link', { name: /^Unpin / })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(panel.getByRole('link', { name: /^Pin / })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(panel).toBeHidden();
		await expect(chart).toBeFocused();
		// At the country again that it was opened from.
		await expect(page.locator('.tooltip')).toContainText(first ?? '');
	});

	test('is opened by Space too, once a name has been typed', async ({ page }) => {
		await page.goto('/explore?view=ranking');
		await page.getByRole('application').focus();
		await page.keyboard.type('ghan');
		await page.waitForTimeout(800);
		await page.keyboard.press('Space');
		await expect(panelOf(page)).toHaveAttribute('aria-label', 'Ghana');
	});

	test('gives the focus back to the row of a table that it was opened from', async ({ page }) => {
		await page.goto('/explore?view=table');
		const row = page.getByRole('table').first().getByRole('button', { name: 'Ghana', exact: true });
		await row.click();
		await expect(panelOf(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(panelOf(page)).toBeHidden();
		await expect(row).toBeFocused();
	});

	test('goes when a region is chosen that its country is not in', async ({ page }) => {
		await page.goto('/explore?view=table');
		await page.getByRole('table').first().getByRole('button', { name: 'India', exact: true }).click();
		await expect(panelOf(page)).toHaveAttribute('aria-label', 'India');
		await page.getByRole('button', { name: /^Region/ }).click();
		await page.getByRole('dialog').getByRole('searchbox').fill('african union');
		await page.getByRole('dialog').getByRole('link', { name: 'African Union', exact: true }).click();
		await expect(page.locator('figure')).toContainText('African Union');
		await expect(panelOf(page)).toHaveCount(0);
	});
});

test('zooming out to the whole map by keys keeps the focus where it was pressed', async ({ page }) => {
	await page.goto('/explore');
	const zoom = page.getByRole('group', { name: 'Zoom' });
	await zoom.getByRole('button', { name: 'Zoom in' }).click();
	const out = zoom.getByRole('button', { name: 'Zoom out' });
	await expect(out).toBeEnabled();
	await out.focus();
	await page.keyboard.press('Enter');
	await expect(out).toBeDisabled();
	await expect(out).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(out).toBeFocused();
});

test('an indicator is not read against itself: two that are chosen crosswise change places, and a link is told', async ({
	page
}) => {
	await page.goto('/explore?indicator=fda_api_sites&y=births&view=scatter');
	await page.getByRole('button', { name: /^Second indicator/ }).click();
	await expect(page.getByRole('dialog').getByRole('link', { name: 'FDA-registered API sites' })).toHaveCount(0);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: /^Indicator/ }).click();
	await page.getByRole('dialog').getByRole('link', { name: 'Births', exact: true }).click();
	await expect(page).toHaveURL(/indicator=births&.*y=fda_api_sites/);

	await page.goto('/explore?indicator=births&y=births&view=scatter');
	await expect(page.getByText('as second indicator, which is not among the choices.')).toContainText('GDP per person');
	const rows = await page.getByRole('button', { name: /^Download CSV/ }).innerText();
	expect(rows).toContain('486');
	await expect(page.locator('figcaption, .caption').first()).toContainText('GDP per person');
});

test('a trend of figures that may not be compared has no line, no change and no "highest"; a year asked for is no mistake there', async ({
	page
}) => {
	await page.goto('/explore?indicator=api_import_share&view=trend&year=2019');
	const figure = page.locator('figure').first();
	await expect(figure.locator('svg.figure-trend .mark-point').first()).toBeVisible();
	await expect(figure.locator('svg.figure-trend .mark-line')).toHaveCount(0);
	await expect(figure).toContainText('First by name of the');
	await expect(figure).not.toContainText('Highest');
	await expect(page.getByText('is shown instead')).toHaveCount(0);
});
