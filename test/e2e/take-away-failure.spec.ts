import { expect, test } from './harness/test.ts';
import { openDialog, taken } from './take-away-dialog.ts';

const ranking = '/explore?indicator=fda_api_sites&group=who_region:SEARO&year=latest&view=ranking';

test('an image that fails says why, offers another, and the view stays', async ({ page }) => {
	await page.goto(ranking);
	await page.evaluate(() => {
		HTMLCanvasElement.prototype.toBlob = (done) => done(null);
	});
	const dialog = await openDialog(page, 'Image');
	await dialog.getByRole('button', { name: 'PNG', exact: true }).click();
	await expect(dialog.getByText(/could not be made: this browser could not write the image as a file/)).toBeVisible();
	const { name } = await taken(page, dialog.getByRole('button', { name: 'Take SVG instead' }));
	expect(name).toMatch(/_page\.svg$/);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(new RegExp('view=ranking'));
	await expect(page.locator('svg.figure-ranking')).toBeVisible();
});

test('what does not load says so, plain CSV is offered, and the view stays', async ({ page, complaints }) => {
	complaints.expect(/_app\/immutable/);
	await page.goto(ranking);
	const dialog = await openDialog(page, 'Data');
	await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
	await dialog.getByRole('button', { name: /^Excel workbook/ }).click();
	await expect(dialog.getByText(/\.xlsx could not be made: a part of the page did not load/)).toBeVisible();
	const { name } = await taken(page, dialog.getByRole('button', { name: 'Take CSV instead' }));
	expect(name).toBe('fda_api_sites_who_region-SEARO_latest.csv');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(new RegExp('view=ranking'));
	await expect(page.locator('svg.figure-ranking')).toBeVisible();
});

test('a link that the browser does not copy is said', async ({ page, baseURL }) => {
	await page.goto(ranking);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () =>
			Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
	});
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText(`This is the link: ${baseURL}${ranking}`)).toBeVisible();
});
