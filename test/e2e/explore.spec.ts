import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, test } from './harness/test.ts';
import { latestValues, membersOf } from './recount.ts';

const africa = '/explore?indicator=fda_api_sites&group=un_region:002&year=latest&view=map';

test('pick indicator and region, see map, ranking and table, and take exactly those rows away', async ({ page }) => {
	const members = membersOf('un_region', '002');
	const values = latestValues('fda_api_sites');
	const sum = members.reduce((total, iso3) => total + (values.get(iso3) ?? 0), 0);

	await page.goto('/explore');
	await page.getByRole('button', { name: /^Indicator/ }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('fda api');
	await page.getByRole('dialog').getByRole('link', { name: 'FDA-registered API sites' }).click();
	await page.getByRole('button', { name: /^Region/ }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('africa un');
	await page.getByRole('dialog').getByRole('link', { name: 'Africa', exact: true }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'FDA-registered API sites: Africa' })).toBeVisible();
	await expect(page.getByText(`Africa, sum of the members covered: ${sum} sites, of `)).toBeVisible();
	await expect(page.locator('svg.figure-map')).toBeVisible();

	await page.getByRole('link', { name: 'Ranking' }).click();
	await expect(page.locator('svg.figure-ranking')).toBeVisible();

	await page.getByRole('link', { name: 'Table' }).click();
	const rows = page.getByRole('region', { name: 'FDA-registered API sites: rows' });
	await expect(rows.getByRole('row')).toHaveCount(members.length + 1);
	const groups = page.getByRole('region', { name: 'Regions as a whole' }).getByRole('table');
	await expect(groups.getByRole('row', { name: /^Africa / })).toContainText(`${sum} sites`);
	const world = [...values.values()].reduce((total, value) => total + value, 0);
	await expect(groups.getByRole('row', { name: /^World / })).toContainText(`${world.toLocaleString('en-GB')} sites`);

	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: `Download CSV (${members.length.toLocaleString('en-GB')} rows)` }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('fda_api_sites_un_region-002_latest.csv');
	const text = await readFile(await download.path(), 'utf8');
	const file = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	expect(file.meta.fields).toEqual([
		'iso3',
		'country',
		'indicator',
		'year',
		'value',
		'unit',
		'status',
		'confidence',
		'note',
		'source',
		'source_url'
	]);
	expect(file.data.map((row) => row.iso3).sort()).toEqual([...members].sort());
	for (const row of file.data) {
		expect(row.value, row.iso3).toBe(String(values.get(row.iso3 ?? '') ?? ''));
		if (row.value !== '') expect(row.source_url, row.iso3).toMatch(/^https?:/);
	}
});

test('the legend lists every class and every absence, and its counts add up to the members', async ({ page }) => {
	await page.goto('/explore?indicator=regulator_maturity_medicines&group=who_region:AFRO&view=map');
	const members = membersOf('who_region', 'AFRO');
	const values = latestValues('regulator_maturity_medicines');
	const legend = page.locator('.legend');
	await expect(legend.getByRole('button', { name: /No published level/ })).toContainText(
		String(members.filter((iso3) => !values.has(iso3)).length)
	);
	const counts = await legend.locator('.count').allTextContents();
	expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(members.length);

	const others = page.locator('svg.figure-map .recedes');
	await expect(others).toHaveCount(0);
	await legend.getByRole('button', { name: /Maturity level 3/ }).hover();
	await expect(others).not.toHaveCount(0);
});

test('a country without data is hatched and never in a class colour', async ({ page }) => {
	await page.goto('/explore?indicator=regulator_maturity_medicines&group=au:AU&view=map');
	const values = latestValues('regulator_maturity_medicines');
	await expect(page.locator('svg.figure-map .tone-absence-no_data').first()).toBeAttached();
	for (const iso3 of membersOf('au', 'AU')) {
		const marks = page.locator(`svg.figure-map [data-datum="${iso3}"]`);
		for (const css of await marks.evaluateAll((list) => list.map((mark) => mark.getAttribute('class') ?? ''))) {
			if (css.includes('mark-hit')) continue;
			expect(css.includes('tone-absence-no_data'), `${iso3}: ${css}`).toBe(!values.has(iso3));
		}
	}
});

test('back, forward and reload restore the exact view', async ({ page }) => {
	await page.goto(africa);
	const heading = page.getByRole('heading', { level: 2 }).first();
	await expect(heading).toHaveText('FDA-registered API sites: Africa');
	await page.getByRole('link', { name: 'Ranking' }).click();
	await expect(page.locator('svg.figure-ranking')).toBeVisible();
	await page.goBack();
	await expect(page.locator('svg.figure-map')).toBeVisible();
	await expect(heading).toHaveText('FDA-registered API sites: Africa');
	await page.goForward();
	await expect(page.locator('svg.figure-ranking')).toBeVisible();
	await page.reload();
	await expect(page.locator('svg.figure-ranking')).toBeVisible();
	await expect(heading).toHaveText('FDA-registered API sites: Africa');
});

test('what a link asks for and the atlas does not know is named, and the default stands in', async ({ page }) => {
	await page.goto('/explore?indicator=nope&group=who_region:MOON&year=20x5&view=pie&countries=KEN,ZZZ');
	for (const came of ['nope', 'who_region:MOON', '20x5', 'pie', 'ZZZ']) {
		await expect(page.getByRole('status').getByText(`“${came}”`)).toBeVisible();
	}
	await expect(page.getByRole('heading', { level: 2, name: 'FDA-registered API sites: World' })).toBeVisible();
	await page.goto('/explore?indicator=fda_api_sites&year=1950');
	await expect(page.getByText('What is chosen has no values for 1950.')).toBeVisible();
});

test('the figure works by keyboard alone', async ({ page }) => {
	await page.goto(africa);
	const figure = page.getByRole('application');
	const live = page.locator('figure .visually-hidden[aria-live=polite]').filter({ hasText: /./ });
	await figure.focus();
	await page.keyboard.type('ken');
	await expect(live).toContainText('Kenya: 1 site, 2025');
	await page.keyboard.press('ArrowUp');
	await expect(live).not.toContainText('Kenya');
	await page.keyboard.press('Home');
	const first = await live.textContent();
	await page.keyboard.press('End');
	expect(await live.textContent()).not.toBe(first);
	await page.keyboard.type('south af');
	await page.keyboard.press('Enter');
	const panel = page.getByRole('dialog', { name: 'South Africa' });
	await expect(panel).toBeFocused();
	await expect(panel).toContainText(`${latestValues('fda_api_sites').get('ZAF')} sites`);
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(figure).toBeFocused();
});

test('on a ranking the arrow keys follow the order', async ({ page }) => {
	await page.goto('/explore?indicator=fda_api_sites&view=ranking');
	const live = page.locator('figure .visually-hidden[aria-live=polite]').filter({ hasText: /./ });
	await page.getByRole('application').focus();
	await page.keyboard.press('Home');
	await expect(live).toContainText('United States of America: 539 sites');
	await page.keyboard.press('ArrowDown');
	await expect(live).toContainText('India: 527 sites');
	await page.keyboard.press('ArrowDown');
	await expect(live).toContainText('China: 499 sites');
});

test('a file that does not come is named, the last figure stays, and trying again works', async ({
	page,
	complaints
}) => {
	complaints.expect(/births\.csv/);
	await page.goto('/explore');
	await expect(page.getByRole('heading', { level: 2, name: 'FDA-registered API sites: World' })).toBeVisible();
	await page.route('**/data/indicators/births.csv', (route) => route.fulfill({ status: 503, body: '' }));
	await page.getByRole('button', { name: /^Indicator/ }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('births');
	await page.getByRole('dialog').getByRole('link', { name: 'Births' }).click();
	await expect(page.getByRole('alert')).toContainText('births.csv');
	await expect(page.locator('svg.figure-map')).toBeVisible();
	await expect(page.getByRole('heading', { level: 2, name: 'FDA-registered API sites: World' })).toBeVisible();
	await page.unroute('**/data/indicators/births.csv');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Births: World' })).toBeVisible();
	await expect(page.getByRole('alert')).toBeHidden();
});

test('the year slider moves the figure and the address', async ({ page }) => {
	await page.goto('/explore?indicator=mva_pct_gdp&group=who_region:AFRO&view=map');
	const slider = page.getByRole('slider', { name: 'Year' });
	await slider.focus();
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(/year=2000/);
	await expect(page.getByText('Values for 2000.')).toBeVisible();
	await page.getByRole('button', { name: 'Latest', exact: true }).click();
	await expect(page).toHaveURL(/year=latest/);
	await expect(page.getByText(/Latest value of each country/)).toBeVisible();
});

test('trend and scatter say what they show', async ({ page }) => {
	await page.goto('/explore?indicator=mva_pct_gdp&group=who_region:AFRO&view=trend&countries=KEN,NGA');
	await expect(page.locator('svg.figure-trend')).toBeVisible();
	await expect(page.getByText('Lines: Kenya and Nigeria.')).toBeVisible();
	await page.goto('/explore?indicator=mva_pct_gdp&group=who_region:AFRO&view=scatter&y=gdp_per_capita');
	await expect(page.locator('svg.figure-scatter')).toBeVisible();
	const [x, y] = [latestValues('mva_pct_gdp'), latestValues('gdp_per_capita')];
	const members = membersOf('who_region', 'AFRO');
	const both = members.filter((iso3) => x.has(iso3) && y.has(iso3)).length;
	await expect(page.getByText(`${both} of ${members.length} members have both values.`)).toBeVisible();
	const people = page.getByRole('link', { name: 'Sources of the populations used' });
	await expect(people).toHaveAttribute('href', /\/data\/population$/);
	await page.goto('/explore?indicator=pq_vaccine_products&view=scatter&y=gdp_per_capita');
	await expect(page.getByText('No year in common')).toBeVisible();
});

test('the wheel scrolls the page over the map; with Ctrl it zooms', async ({ page }) => {
	await page.goto('/explore');
	const map = page.locator('svg.figure-map');
	await map.scrollIntoViewIfNeeded();
	await map.hover();
	const before = await page.evaluate(() => scrollY);
	await page.mouse.wheel(0, 300);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
	const whole = await map.getAttribute('viewBox');
	await map.hover();
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -300);
	await page.keyboard.up('Control');
	await expect(map).not.toHaveAttribute('viewBox', whole ?? '');
	await page.getByRole('button', { name: 'Whole map' }).click();
	await expect(map).toHaveAttribute('viewBox', whole ?? '');
});

test('a link whose scripts never come shows the default view after a while, not an empty page', async ({
	page,
	complaints
}) => {
	complaints.expect(/_app\/immutable/);
	complaints.expect(/^uncaught/);
	await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
	await page.goto('/explore?indicator=births&view=map', { waitUntil: 'commit' });
	await expect(page.locator('svg.figure-map')).toBeHidden();
	await expect(page.locator('svg.figure-map')).toBeVisible({ timeout: 15_000 });
	await expect(page.getByRole('heading', { level: 2, name: 'FDA-registered API sites: World' })).toBeVisible();
});

test('nothing moves while the page becomes ready', async ({ page }) => {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	for (const path of ['/', '/explore']) {
		await page.goto(path);
		await expect(page.locator('svg.figure-map')).toBeVisible();
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts), path).toEqual([]);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const path of ['/', '/explore']) {
		test(`${path} holds its map, caption and legend`, async ({ page }) => {
			await page.goto(path);
			const shapes = page.locator('svg.figure-map path[data-datum]');
			expect(await shapes.count()).toBeGreaterThan(180);
			await expect(page.getByText(/2,452 sites/)).toBeVisible();
			await expect(page.locator('.legend li')).not.toHaveCount(0);
			await expect(page.getByText(/Dashed lines are boundaries/)).toBeVisible();
		});
	}
});
