import { expect, test } from './harness/test.ts';
import { rowsOf } from './recount.ts';

/** Vaccine flows between countries in 2018. */
const flows = rowsOf('flows.csv').filter(({ collection }) => collection === 'vaccines_2018');

/** The largest of them by the exporters' reports. */
function largestFlow() {
	return flows.reduce((most, flow) =>
		Number(flow['value_exporter_usd']) > Number(most['value_exporter_usd']) ? flow : most
	);
}

/** Short name of a country. */
function nameOf(iso3: string | undefined): string {
	const country = rowsOf('countries.csv').find((row) => row['iso3'] === iso3);
	return country?.['short_name'] || country?.['name'] || '';
}

test('choices of vaccine flows stand in the address, and the address brings them back', async ({ page }) => {
	await page.goto('/trade');
	await page.getByLabel('Year').selectOption('2018');
	await page.getByLabel('Reports of').selectOption('Exporters');
	await page.getByLabel('Between').selectOption('Countries');
	const { origin, destination } = largestFlow();
	const finding = page.locator('#trade-flows .finding');
	const expected = `: origin ${nameOf(origin)}, destination ${nameOf(destination)}.`;
	await expect(finding).toContainText(expected);
	await expect(page).toHaveURL(/\?(?=.*year=2018)(?=.*report=exporter)(?=.*by=country)/);
	await page.reload();
	await expect(finding).toContainText(expected);
	await expect(page.getByLabel('Year')).toHaveValue('2018');
});

test('both reports of a flow stand side by side in the table', async ({ page }) => {
	await page.goto('/trade?year=2018&report=exporter&by=country');
	const figure = page.locator('#trade-flows');
	await figure.getByText(`Show the ${flows.length.toLocaleString('en-GB')} rows as a table`, { exact: true }).click();
	const { origin, destination, value_exporter_usd, value_importer_usd } = largestFlow();
	const row = figure
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: nameOf(origin), exact: true }) })
		.filter({ has: page.getByRole('cell', { name: nameOf(destination), exact: true }) });
	for (const value of [value_exporter_usd, value_importer_usd]) {
		await expect(row).toContainText(Number(value).toLocaleString('en-GB'));
	}
});

test('the map follows the choice of regions, and keeps to countries for groups that are no places', async ({
	page
}) => {
	const map = page.locator('#trade-flow-map');
	await page.goto('/trade/au/AU?by=who_region');
	await expect(map).toContainText('A region stands at the middle of its countries');
	await expect(map.locator('svg').getByText('Africa', { exact: false }).first()).toBeAttached();
	await page.getByLabel('Between').selectOption('Countries');
	await expect(map).not.toContainText('A region stands');
	await page.getByLabel('Between').selectOption({ value: 'wb_income' });
	await expect(map).toContainText('the arrows are between countries');
});

test('a flow is read by keyboard', async ({ page }) => {
	await page.goto('/trade/au/AU');
	const map = page.locator('#trade-flow-map .stage');
	await map.focus();
	await page.keyboard.press('Home');
	await expect(page.locator('#trade-flow-map [aria-live]')).toContainText('Importer’s report');
});

test('on a phone too, a heading ends with its index and the largest exporter with its share', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/trade/au_rec/SADC');
	const ends = page.locator('#trade-headings .for-narrow svg text').filter({ hasText: /^HHI / });
	await expect(ends.first()).toBeAttached();
	for (const text of await ends.allTextContents()) expect(text).toMatch(/^HHI [\d,]+ · \D+ \d+%$/);
});

test('on paper, the map of flows has the whole width', async ({ page }) => {
	// The width of an A4 sheet between its margins.
	await page.setViewportSize({ width: 718, height: 1000 });
	await page.goto('/trade/au/AU');
	await page.emulateMedia({ media: 'print' });
	const widthOf = async (part: string): Promise<number> =>
		(await page.locator(`#trade-flow-map ${part}`).first().boundingBox())?.width ?? NaN;
	expect(await widthOf('.map svg')).toBeGreaterThan(0.95 * (await widthOf('figcaption')));
});

test('where few members report what they buy, the sellers’ reports are shown until others are asked for', async ({
	page
}) => {
	await page.goto('/trade/au_rec/ECOWAS');
	const finding = page.locator('#trade-flow-map .finding');
	await expect(finding).toContainText('Exporters report');
	await expect(page.getByLabel('Reports of')).toHaveValue('exporter');
	await page.getByLabel('Reports of').selectOption('Importers');
	await expect(page).toHaveURL(/\?report=importer$/);
	await expect(finding).toContainText('Reported by only 2 of the 12 members.');
	await page.getByLabel('Reports of').selectOption('Exporters');
	await expect(page).toHaveURL(/\?report=exporter$/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a region has all its figures', async ({ page }) => {
		await page.goto('/trade/asean/ASEAN');
		for (const id of ['trade-balance', 'trade-exports-since', 'trade-flow-map', 'trade-flows', 'trade-headings']) {
			await expect(page.locator(`#${id} svg`).first()).toBeAttached();
		}
		await expect(page.getByText('One buyer, one programme, 2006 to 2015')).toBeVisible();
	});
});
