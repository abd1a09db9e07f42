import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';
import { membersOf, rowsOf } from './recount.ts';

type Row = Record<string, string>;

const catalogue = rowsOf('indicators.csv');
const countryName = new Map(rowsOf('countries.csv').map(({ iso3 = '', name = '' }) => [iso3, name]));
const number = (value: number): string => value.toLocaleString('en-GB');

/** Rows with a value of an indicator file. */
function valuesOf(id: string): Row[] {
	return rowsOf(`indicators/${id}.csv`).filter(({ value }) => value !== '');
}

/** Latest row with a value of each country, by country. */
function latestOf(id: string): Map<string, Row> {
	return new Map(valuesOf(id).map((row) => [row.iso3 ?? '', row]));
}

function yearsOf(id: string): string {
	const years = valuesOf(id).map(({ year }) => Number(year));
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return first === last ? String(first) : `${first}–${last}`;
}

function entries(page: Page) {
	return page.getByRole('region', { name: 'Indicators' }).getByRole('heading', { level: 4 });
}

test.describe('catalogue', () => {
	test('lists every indicator once, with years, countries and rows counted from its file', async ({ page }) => {
		await page.goto('/data');
		const titles = await entries(page).allTextContents();
		expect([...titles].sort()).toEqual(catalogue.map(({ title }) => title).sort());
		const items = page
			.getByRole('region', { name: 'Indicators' })
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading', { level: 4 }) });
		const texts = await items.allTextContents();
		expect(texts).toHaveLength(catalogue.length);
		for (const { id = '', title = '' } of catalogue) {
			const text = texts[titles.indexOf(title)] ?? '';
			const countries = latestOf(id).size;
			const rows = rowsOf(`indicators/${id}.csv`).length;
			expect(text, id).toContain(`${yearsOf(id)}, ${countries} ${countries === 1 ? 'country' : 'countries'}`);
			expect(text, id).toContain(`CSV, ${number(rows)} ${rows === 1 ? 'row' : 'rows'}`);
		}
	});

	test('lists every table whose file is there, with the number of its rows', async ({ page }) => {
		const described = (
			JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { resources: { name: string; title: string }[] }
		).resources.filter(({ name }) => existsSync(`data/${name}.csv`));
		await page.goto('/data');
		const items = page
			.getByRole('region', { name: 'Tables' })
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading') });
		await expect(items).toHaveCount(described.length);
		for (const { name, title } of described) {
			const item = items.filter({ has: page.getByText(name, { exact: true }) });
			await expect(item).toContainText(title);
			const rows = rowsOf(`${name}.csv`).length;
			await expect(item).toContainText(`${number(rows)} ${rows === 1 ? 'row' : 'rows'}`);
		}
	});

	test('marks an indicator whose source forbids commercial use, and no other', async ({ page }) => {
		const strict = new Set(
			rowsOf('licences.csv').flatMap((row) => (row.commercial_use === 'no' ? (row.id ?? '') : []))
		);
		const sources = new Set(
			rowsOf('sources.csv').flatMap((row) => (strict.has(row.licence ?? '') ? (row.id ?? '') : []))
		);
		const expected = catalogue.filter(({ id = '' }) =>
			rowsOf(`indicators/${id}.csv`).some((row) => sources.has(row.source_id ?? ''))
		);
		await page.goto('/data');
		const marked = page
			.getByRole('region', { name: 'Indicators' })
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading', { level: 4 }), hasText: 'Non-commercial use only' });
		const titles = await marked.getByRole('heading').allTextContents();
		expect(titles.sort()).toEqual(expected.map(({ title }) => title).sort());
		expect(titles.length).toBeLessThan(catalogue.length);
	});

	test('search and topic narrow the list, are counted aloud, and live in the address', async ({ page }) => {
		await page.goto('/data');
		const search = page.getByRole('searchbox', { name: 'Search indicators' });
		const status = page.getByRole('search').getByRole('status');
		await search.fill('maturity level vaccines');
		await expect(entries(page)).toHaveText(['Maturity level of the vaccines regulator']);
		await expect(status.getByText(`1 of ${catalogue.length} indicators shown`, { exact: true })).toBeVisible();
		await expect(page).toHaveURL(/\/data\?q=maturity\+level\+vaccines$/);

		await search.fill('flows');
		await expect(page.getByRole('region', { name: 'Tables' }).getByRole('heading', { level: 4 })).toHaveText([
			/^Flows/
		]);
		await expect(status.getByRole('link', { name: /^1 of \d+ tables shown$/ })).toBeVisible();

		await search.fill('');
		await page.getByLabel('Topic').selectOption('trade');
		const trade = catalogue.filter(({ pillar }) => pillar === 'trade').map(({ title }) => title);
		await expect(entries(page)).toHaveCount(trade.length);
		expect((await entries(page).allTextContents()).sort()).toEqual(trade.sort());
		await page.reload();
		await expect(entries(page)).toHaveCount(trade.length);
		await expect(page.getByLabel('Topic')).toHaveValue('trade');

		await search.fill('zzzz');
		await expect(entries(page)).toHaveCount(0);
		await page.getByRole('button', { name: 'Clear the search' }).click();
		await expect(entries(page)).toHaveCount(catalogue.length);
		await expect(page).toHaveURL(/\/data$/);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the list is complete and shows no search', async ({ page }) => {
		await page.goto('/data');
		await expect(entries(page)).toHaveCount(catalogue.length);
		await expect(page.getByRole('searchbox', { name: 'Search indicators' })).toBeHidden();
	});

	test('the page of an indicator holds its table and code lines', async ({ page }) => {
		await page.goto('/data/fda_api_sites');
		await expect(
			page.getByRole('region', { name: 'Latest value of each country', exact: true }).getByRole('row')
		).toHaveCount(latestOf('fda_api_sites').size + 1);
		await expect(page.getByText('atlas <- read.csv("http')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
	});
});

test.describe('page of an indicator', () => {
	for (const id of ['mva_pct_gdp', 'regulator_maturity_medicines', 'fda_api_sites']) {
		const indicator = catalogue.find((row) => row.id === id) ?? {};

		test(`${id}: rows, years and latest values are those of the file`, async ({ page }) => {
			await page.goto(`/data/${id}`);
			await expect(page.getByRole('heading', { level: 1, name: indicator.title ?? '' })).toBeVisible();
			await expect(page.getByText(indicator.definition ?? '', { exact: true })).toBeVisible();
			const rows = rowsOf(`indicators/${id}.csv`).length;
			await expect(page.getByRole('link', { name: `Download CSV (${number(rows)} rows)` })).toBeVisible();
			await expect(page.locator('header').getByText(yearsOf(id), { exact: true })).toBeVisible();

			const levels = new Map((indicator.levels ?? '').split('|').map((level) => level.split('=') as [string, string]));
			const decimals = Number(indicator.decimals);
			const expected = [...latestOf(id)].map(([iso3, { year = '', value = '' }]) => {
				const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
				return [countryName.get(iso3) ?? '', year, levels.get(value) ?? Number(value).toLocaleString('en-GB', digits)];
			});
			const shown = await page
				.getByRole('region', { name: 'Latest value of each country', exact: true })
				.locator('tbody tr')
				.evaluateAll((lines) =>
					lines.map((line) => [...line.children].slice(0, 3).map((cell) => cell.textContent.trim()))
				);
			const byName = (a: string[], b: string[]): number => (a[0] ?? '').localeCompare(b[0] ?? '', 'en');
			expect(shown.sort(byName)).toEqual(expected.sort(byName));
		});

		test(`${id}: coverage by WHO region is counted from the file`, async ({ page }) => {
			const covered = latestOf(id);
			const african = membersOf('who_region', 'AFRO');
			const count = african.filter((iso3) => covered.has(iso3)).length;
			await page.goto(`/data/${id}`);
			await expect(page.getByRole('row', { name: /WHO African Region/ })).toContainText(
				`${count} of ${african.length}`
			);
		});
	}

	test('the CSV is the file itself, and the code lines name its address', async ({ page }) => {
		await page.goto('/data/fda_api_sites');
		const href = await page.getByRole('link', { name: /^Download CSV/ }).getAttribute('href');
		const answer = await page.request.get(new URL(href ?? '', page.url()).href);
		expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
		expect(await answer.text()).toBe(readFileSync('data/indicators/fda_api_sites.csv', 'utf8'));
		for (const name of ['R', 'Python', 'JavaScript', 'Excel']) {
			const line = page
				.locator('.copy')
				.filter({ has: page.getByText(name, { exact: true }) })
				.locator('code');
			await expect(page.getByRole('button', { name: `Copy: ${name}`, exact: true })).toBeVisible();
			await expect(line).toContainText(/"https?:\/\/[^"]+\/data\/indicators\/fda_api_sites\.csv"/);
		}
	});

	test('the copy button puts the line on the clipboard and says so', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('/data/fda_api_sites');
		const line = page.locator('.copy').filter({ has: page.getByText('R', { exact: true }) });
		await line.getByRole('button').click();
		await expect(line.getByRole('status')).toHaveText('Copied');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await line.locator('code').textContent());
	});

	test('countries without a value are counted by the kind of absence', async ({ page }) => {
		const id = 'regulator_maturity_medicines';
		const covered = latestOf(id);
		const inhabited = rowsOf('countries.csv').filter(({ status }) => status !== 'uninhabited');
		const rows = new Set(rowsOf(`indicators/${id}.csv`).map(({ iso3 }) => iso3));
		const none = inhabited.filter(({ iso3 = '' }) => !covered.has(iso3) && !rows.has(iso3)).length;
		await page.goto(`/data/${id}`);
		await expect(page.getByText(`No published level: ${none} countries`)).toBeVisible();
	});
});

test.describe('method', () => {
	test('lists the borders and the licences of the data package', async ({ page }) => {
		await page.goto('/method');
		const borders = page.getByRole('region', { name: 'Borders drawn dashed' }).locator('tbody tr');
		await expect(borders).toHaveCount(rowsOf('boundaries.csv').length);
		const sources = rowsOf('sources.csv');
		for (const { id, title = '' } of rowsOf('licences.csv')) {
			const under = new Set(sources.filter(({ licence }) => licence === id).map((source) => source.id ?? ''));
			const row = page
				.getByRole('region', { name: 'Licences', exact: true })
				.getByRole('row')
				.filter({ hasText: title });
			if (under.size === 0) continue;
			const indicators = catalogue.filter(({ id: indicator = '' }) =>
				rowsOf(`indicators/${indicator}.csv`).some((line) => under.has(line.source_id ?? ''))
			).length;
			await expect(row.locator('td.number'), title).toHaveText([String(indicators), String(under.size)]);
		}
	});

	test('every chapter of the list of contents is there', async ({ page }) => {
		await page.goto('/method');
		const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
		const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(hrefs.length).toBeGreaterThan(8);
		for (const href of hrefs) await expect(page.locator(`h2${href}`)).toHaveCount(1);
	});
});

test('the header marks where the reader is', async ({ page }) => {
	const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
	await page.goto('/data');
	await expect(current).toHaveText(['Data']);
	await expect(current).toHaveAttribute('aria-current', 'page');
	await page.goto('/data/fda_api_sites');
	await expect(current).toHaveText(['Data']);
	await expect(current).toHaveAttribute('aria-current', 'true');
});

test('an unknown address says what was not found and leads on', async ({ page, complaints }) => {
	complaints.expect(/404/);
	await page.goto('/data/no-such-indicator');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
	await expect(page.getByText('/data/no-such-indicator')).toBeVisible();
	await page
		.getByRole('main')
		.getByRole('link', { name: /^Data:/ })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data');
});

test('the skip link leads to the content', async ({ page }) => {
	await page.goto('/method');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});
