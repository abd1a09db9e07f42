import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';

const CELLS = '**/ecosystem/cells/**';

const standsFor = (page: Page, pillar: string) => page.getByLabel(`Indicator for ${pillar}`, { exact: true });
const ignored = (page: Page) => page.getByRole('alert').filter({ hasText: 'Not understood in the address' });

/** Opens the matrix of pillars with its choices. */
async function openPillars(page: Page): Promise<void> {
	await page.goto('/ecosystem/asean/ASEAN#pillars');
	await page.getByText('Choose pillars, order and indicators').click();
}

async function chooseRegion(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name: /^Region/ }).click();
	await page.getByRole('dialog', { name: 'Region' }).getByRole('link', { name, exact: true }).first().click();
}

test('what is chosen while columns are on their way is shown at once, and stays when they come', async ({ page }) => {
	await openPillars(page);
	let open = (): void => undefined;
	const opened = new Promise<void>((done) => (open = done));
	await page.route(CELLS, async (route) => {
		await opened;
		await route.continue();
	});
	const [capacity, demand] = [standsFor(page, 'Manufacturing capacity'), standsFor(page, 'Demand and need')];
	await capacity.selectOption('mva_pct_gdp');
	await demand.selectOption('population');
	await page.getByLabel('Sort by').selectOption('regulation');
	await page.getByRole('checkbox', { name: 'Trade', exact: true }).uncheck();
	await expect(page).toHaveURL(/\?(?=.*hide=trade)(?=.*sort=regulation)(?!.*indicators=)/);
	open();
	await expect(page).toHaveURL(/indicators=capacity:mva_pct_gdp,demand:population/);
	await expect(page).toHaveURL(/\?(?=.*hide=trade)(?=.*sort=regulation)/);
	await expect(capacity).toHaveValue('mva_pct_gdp');
	await expect(demand).toHaveValue('population');
	await expect(page.getByLabel('Sort by')).toHaveValue('regulation');
});

test('a choice made later is not undone by a column that comes late', async ({ page }) => {
	await openPillars(page);
	let open = (): void => undefined;
	const opened = new Promise<void>((done) => (open = done));
	await page.route(CELLS, async (route) => {
		await opened;
		await route.continue();
	});
	const capacity = standsFor(page, 'Manufacturing capacity');
	await capacity.selectOption('mva_pct_gdp');
	await page.getByLabel('Sort by').selectOption('regulation');
	await page.getByRole('button', { name: 'As it was' }).click();
	const came = page.waitForResponse(/\/ecosystem\/cells\//);
	open();
	await (await came).finished();
	await expect(capacity).toHaveValue('fda_dosage_form_sites');
	await expect(page).toHaveURL(/\/ecosystem\/asean\/ASEAN(#pillars)?$/);
});

test('an indicator that cannot be loaded is said, and can be chosen once more', async ({ page, complaints }) => {
	complaints.expect(/ecosystem\/cells\//);
	await openPillars(page);
	await page.route(CELLS, (route) => route.abort());
	const capacity = standsFor(page, 'Manufacturing capacity');
	await capacity.selectOption('mva_pct_gdp');
	const failed = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
	await expect(failed).toContainText('Manufacturing value added, share of GDP');
	await expect(capacity).toHaveValue('fda_dosage_form_sites');
	await expect(page).not.toHaveURL(/indicators=/);
	await page.unroute(CELLS);
	await capacity.selectOption('mva_pct_gdp');
	await expect(page).toHaveURL(/indicators=capacity:mva_pct_gdp/);
	await expect(capacity).toHaveValue('mva_pct_gdp');
	await expect(failed).toHaveCount(0);
});

for (const [path, parts] of [
	['/trade/au/AU', ['year=1990', 'direction=up', 'report=press', 'by=nowhere']],
	['/trade', ['direction=out']],
	['/regulation', ['make=lorries', 'only=few', 'sort=size', 'product=devices', 'by=nowhere']],
	['/vaccines', ['by=nowhere', 'flows=1990', 'makers=some']],
	['/ecosystem', ['hide=moon', 'sort=moon']],
	['/active-ingredients', ['money=gold']]
] as const) {
	test(`${path} names what it does not understand in its address`, async ({ page }) => {
		await page.goto(`${path}?${parts.join('&')}`);
		for (const part of parts) await expect(ignored(page).filter({ hasText: part })).toHaveCount(1);
	});
}

for (const address of [
	'/trade?year=2020&direction=in&report=importer&by=who_region',
	'/regulation?make=sites&only=known&sort=standing&product=medicines&by=who_region',
	'/vaccines?by=who_region&flows=2020&makers=all'
]) {
	test(`${address} is understood`, async ({ page }) => {
		await page.goto(address);
		await expect(ignored(page)).toHaveCount(0);
	});
}

test('of a molecule and a company that are asked for, all that is not on the list is said', async ({ page }) => {
	await page.goto('/active-ingredients?molecule=isoniazid&company=nobody');
	const note = page.locator('#molecules-marked');
	await expect(note).toContainText('Outlined below: Isoniazid', { ignoreCase: true });
	await expect(note).toContainText('The address asks for “nobody”, which is not on this list.');
	await page.goto('/active-ingredients?molecule=zzz&company=qq');
	await expect(note).toContainText('“zzz”');
	await expect(note).toContainText('“qq”');
});

test('another region keeps what is chosen', async ({ page }) => {
	await page.goto('/active-ingredients?off=IND#molecules');
	await chooseRegion(page, 'African Union');
	await expect(page).toHaveURL(/\/active-ingredients\/au\/AU\?off=IND$/);
	await expect(page.getByRole('checkbox', { name: /^India \(\d+\)$/ })).toBeChecked();
	await chooseRegion(page, 'World');
	await expect(page).toHaveURL(/\/active-ingredients\?off=IND$/);
});

test('so does one that is chosen right after a choice, and no choice is without a meaning there', async ({ page }) => {
	await page.goto('/regulation?only=makers');
	await page.locator('#regulation-ladder').getByLabel('Compare with').selectOption('un_region');
	await chooseRegion(page, 'African Union');
	await expect(page).toHaveURL(/\/regulation\/au\/AU\?only=makers&by=un_region$/);
	await expect(page.locator('#regulation-ladder').getByLabel('Compare with')).toHaveValue('un_region');
	await expect(page.locator('#regulation-memberships').getByLabel('Show')).toHaveValue('makers');
	await expect(ignored(page)).toHaveCount(0);
});

test('a link with a group leads to its page with the rest of the query', async ({ page }) => {
	await page.goto('/trade?group=au:AU&year=2018#flows');
	await expect(page).toHaveURL(/\/trade\/au\/AU\?year=2018#flows$/);
	await expect(page.getByLabel('Year')).toHaveValue('2018');
});
