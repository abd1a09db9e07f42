import type { Page } from '@playwright/test';
import { viewports } from './harness/looks.ts';
import { expect, test } from './harness/test.ts';
import { rowsOf } from './recount.ts';

/** Opens a page whose scripts wait, lets a person choose, and then lets the scripts come. */
async function chooseEarly(page: Page, path: string, choose: () => Promise<unknown>): Promise<void> {
	const held: (() => void)[] = [];
	let open = false;
	await page.route(/\.js$/, async (route) => {
		if (!open) await new Promise<void>((go) => held.push(go));
		await route.continue();
	});
	const opened = page.goto(path);
	await page.getByRole('contentinfo').waitFor({ state: 'attached' });
	await choose();
	open = true;
	for (const go of held) go();
	await opened;
}

test('a list that is chosen from before the page can answer is obeyed when it can', async ({ page }) => {
	const by = page.getByLabel('Regions to compare');
	await chooseEarly(page, '/vaccines', async () => {
		await by.focus();
		await by.selectOption('un_region');
	});
	await expect(page).toHaveURL(/\?by=un_region$/);
	await expect(by).toHaveValue('un_region');
	await expect(page.locator('#vaccines-matrix text', { hasText: 'Oceania' }).first()).toBeAttached();
	await page.reload();
	await expect(by).toHaveValue('un_region');
	await expect(page).toHaveURL(/\?by=un_region$/);
});

test('so are several ticks, and a word that is looked for', async ({ page }) => {
	const stop = (country: string) => page.getByRole('checkbox', { name: new RegExp(`^${country} \\(\\d+\\)$`) });
	const [india, italy] = [stop('India'), stop('Italy')];
	await chooseEarly(page, '/active-ingredients', async () => {
		await india.check();
		await italy.check();
	});
	await expect(page).toHaveURL(/\?off=IND,ITA$/);
	await expect(india).toBeChecked();
	await expect(italy).toBeChecked();
	await page.unrouteAll();
	const find = page.getByLabel('Find a maker, country, disease, vaccine or regulator');
	await chooseEarly(page, '/vaccines', () => find.fill('serum'));
	await expect(page).toHaveURL(/\?find=serum$/);
	await expect(find).toHaveValue('serum');
});

test('so is what is looked for in the catalogue', async ({ page }) => {
	const find = page.getByRole('searchbox', { name: 'Search indicators' });
	await chooseEarly(page, '/data', () => find.fill('births'));
	await expect(page).toHaveURL(/\/data\?q=births$/);
	await expect(find).toHaveValue('births');
	await expect(page.getByRole('heading', { level: 4, name: 'Births', exact: true })).toBeVisible();
	await page.reload();
	await expect(find).toHaveValue('births');
});

test('a molecule that is searched for is outlined and in view, with its companies', async ({ page }) => {
	await page.goto('/method');
	await page.locator('#site-search').focus();
	await page.locator('#site-search').pressSequentially('misoprostol');
	await page.getByRole('option', { name: /^Misoprostol/ }).click();
	await expect(page).toHaveURL(/\/active-ingredients\?molecule=misoprostol#molecules$/);
	const row = page.locator('#api-molecules [data-key="marked-row-misoprostol"]');
	await expect(row).toBeInViewport();
	const note = page.locator('#molecules-marked');
	for (const entry of rowsOf('active_ingredients.csv').filter(({ molecule }) => molecule === 'misoprostol')) {
		await expect(note).toContainText(entry.applicant ?? '');
	}
	await note.getByRole('button').click();
	await expect(row).toHaveCount(0);
	await expect(page).toHaveURL(/\/active-ingredients$/);
});

for (const viewport of [viewports.phone, viewports.laptop]) {
	test(`what an address asks for is outlined and in view at ${viewport.width} px`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.goto('/active-ingredients?company=laurus-labs#molecules');
		await expect(page.locator('#api-molecules [data-key^="marked-row"]').first()).toBeInViewport();
		await page.goto('/vaccines?disease=Yellow+fever#vaccines-matrix');
		await expect(page.locator('#vaccines-matrix [data-key="marked-row-Yellow fever"]')).toBeInViewport();
		await page.goto('/vaccines?find=Institut+Pasteur+de+Dakar#vaccines-makers');
		await expect(page.locator('#vaccines-makers tbody tr')).toHaveCount(1);
		await expect(page.locator('#vaccines-makers tbody tr')).toContainText('Institut Pasteur de Dakar');
	});
}

test('the page of another region keeps the row that was asked for, and the reader at the choice of regions', async ({
	page
}) => {
	await page.goto('/vaccines?disease=Yellow+fever');
	const region = page.getByRole('button', { name: /^Region/ });
	await region.scrollIntoViewIfNeeded();
	await region.click();
	await page.getByRole('dialog').getByRole('searchbox').fill('african union');
	await page.getByRole('dialog').getByRole('link', { name: 'African Union', exact: true }).click();
	await expect(page).toHaveURL(/\/vaccines\/au\/AU\?disease=Yellow(\+|%20)fever$/);
	await expect(page.locator('#vaccines-matrix [data-key="marked-row-Yellow fever"]').first()).toBeAttached();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(region).toBeInViewport();
});

test('what is not on the list is said', async ({ page }) => {
	await page.goto('/active-ingredients?molecule=aspirin');
	await expect(page.getByText('The address asks for “aspirin”, which is not on this list.')).toBeVisible();
	await page.goto('/vaccines?disease=hiccups');
	await expect(page.getByText('The address asks for “hiccups”, which is not on this list.')).toBeVisible();
});
