import { expect, test } from './harness/test.ts';
import { membersOf, rowsOf } from './recount.ts';

test('a view whose script cannot be fetched keeps the last figure, says what failed, and comes with a new try', async ({
	page,
	complaints
}) => {
	complaints.expect(/_app\/immutable/);
	await page.goto('/explore?view=map');
	await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
	await page.getByRole('link', { name: 'Ranking', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('ranking.js could not be read');
	await expect(page.locator('svg.figure-map')).toBeVisible();
	await page.unroute('**/_app/immutable/**/*.js');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('svg.figure-ranking')).toBeVisible();
});

test('Enter in the search of a picker chooses the first that was found', async ({ page }) => {
	await page.goto('/explore');
	await page.getByRole('button', { name: /^Indicator/ }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('tb');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/indicator=tb_incidence/);
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('a list to choose from says what failed when its script cannot be fetched', async ({ page, complaints }) => {
	complaints.expect(/_app\/immutable/);
	await page.goto('/explore');
	await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
	await page.getByRole('button', { name: /^Region/ }).click();
	await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Region could not be read');
	await page.unroute('**/_app/immutable/**/*.js');
	await page.getByRole('button', { name: 'Try again' }).click();
	await page.getByRole('button', { name: /^Region/ }).click();
	await expect(page.getByRole('dialog').getByRole('link', { name: 'Africa', exact: true })).toBeVisible();
});

test('the line of a region stands in a table too: each year with what it covers, and the file of the values behind it', async ({
	page
}) => {
	await page.goto('/explore?indicator=births&group=who_region:AFRO&view=trend&countries=KEN');
	await page.getByText(/^Show the \d+ rows/).click();
	const groups = page.getByRole('region', { name: 'Regions as a whole' });
	const members = membersOf('who_region', 'AFRO');
	const all = rowsOf('indicators/births.csv').filter(({ iso3 = '' }) => members.includes(iso3));
	const rows = all.filter(({ year }) => year === '2010');
	const sum = rows.reduce((total, { value }) => total + Number(value), 0);
	const row = groups.getByRole('row').filter({ hasText: '2010' });
	await expect(row).toContainText(`${sum.toLocaleString('en-GB')} live births`);
	await expect(row).toContainText(`${rows.length} of ${members.length}`);
	await expect(groups.getByRole('row')).toHaveCount(1 + new Set(all.map(({ year }) => year)).size);
	await expect(page.getByRole('link', { name: /births\.csv/ })).toHaveAttribute('href', '/data/indicators/births.csv');
});

test('on a phone the name of a row stays in sight while its columns go by', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/explore?indicator=tb_incidence&group=who_region:SEARO&view=table');
	const rows = page.getByRole('region', { name: 'Tuberculosis incidence: rows' });
	const source = rows.getByRole('row').nth(1).getByRole('link');
	await expect(source).not.toBeInViewport();
	await rows.evaluate((box) => box.scrollTo({ left: box.scrollWidth }));
	await expect(source).toBeInViewport({ ratio: 1 });
	await expect(rows.getByRole('rowheader').first()).toBeInViewport({ ratio: 1 });
	await expect(rows.getByRole('columnheader').first()).toBeInViewport({ ratio: 1 });
});
