import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

/* What notes and caveats say about rows, held against the rows themselves, from the bare files. */

type Row = Record<string, string>;

function rows(path: string): Row[] {
	return Papa.parse<Row>(readFileSync(`data/${path}`, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

const indicator = (id: string) => rows(`indicators/${id}.csv`);
const caveat = (id: string) => rows('indicators.csv').find((row) => row['id'] === id)?.['caveat'] ?? '';
const row = (list: readonly Row[], iso3: string, year: string) =>
	list.find((one) => one['iso3'] === iso3 && one['year'] === year);

describe('lists that are not compared', () => {
	it.each(['pharma_manufacturers', 'domestic_share_of_demand', 'api_import_share'])(
		'%s: every row has a note that fits beside its value',
		(id) => {
			for (const { iso3, year, note = '' } of indicator(id))
				expect(`${iso3} ${year}: ${note}`).toMatch(/: .{15,90}\.$/);
		}
	);

	it('makers in China and India: the swap in one article is told', () => {
		const list = indicator('pharma_manufacturers');
		expect(row(list, 'CHN', '2019')?.['note']).toContain('swaps India’s and China’s numbers');
		expect(row(list, 'IND', '2023')?.['note']).toContain('gives China this number');
	});
});

describe('certainty', () => {
	it('of the TRIPS waiver is no higher than that of the WTO status it rests on', () => {
		const status = new Map(indicator('wto_status').map(({ iso3, confidence }) => [iso3, confidence]));
		for (const { iso3, confidence } of indicator('trips_pharma_waiver')) {
			expect(`${iso3} ${confidence}`).toBe(`${iso3} ${status.get(iso3)}`);
		}
	});

	it('of a maturity level without a date of attainment is told by the row and the caveat', () => {
		const list = indicator('regulator_maturity_vaccines');
		const undated = rows('regulators.csv').filter((one) => one['vaccines_level'] && !one['vaccines_since']);
		expect(undated.map(({ iso3 }) => iso3)).toEqual(['SRB']);
		for (const { iso3, note } of list) {
			expect(note?.startsWith('Year of attainment not known'), iso3).toBe(undated.some((one) => one['iso3'] === iso3));
		}
		expect(caveat('regulator_maturity_vaccines')).toContain('For Serbia the year of attainment is not known');
		for (const id of ['regulator_maturity_medicines', 'regulator_maturity_vaccines']) {
			expect(caveat(id)).toContain('list was not seen');
		}
	});

	it('of announced scopes: regulators assessed for imported vaccines as well say so', () => {
		const list = indicator('regulator_maturity_vaccines');
		for (const iso3 of ['CHN', 'EGY', 'KOR']) {
			expect(list.find((one) => one['iso3'] === iso3)?.['note']).toBe(
				'Scope: vaccines made in the country and imported ones'
			);
		}
	});
});

it('members of ZAZIBONA that are not active count, and their rows say so', () => {
	const members = rows('memberships.csv').filter(({ status }) => status === 'non_active_member');
	const told = indicator('harmonisation_mechanisms').filter(({ note }) => note?.includes('not active'));
	expect(told.map(({ iso3 }) => iso3)).toEqual(members.map(({ iso3 }) => iso3).toSorted());
	for (const { note, value } of told) expect([note, value]).toEqual(['Member of ZAZIBONA, not active', '1']);
});

it('a value of a later edition says so, and where its series could step', () => {
	const list = indicator('gerd_pct_gdp');
	const series = new Set(list.flatMap(({ iso3, source_id }) => (source_id === 'wb_gerd_series' ? iso3 : [])));
	const later = list.filter(({ source_id }) => source_id === 'wb_gerd_latest');
	for (const { iso3, note } of later) expect(note?.includes('the step to it'), iso3).toBe(series.has(iso3));
	expect(later.every(({ note }) => note?.startsWith('Later edition of the series'))).toBe(true);
	expect(list.filter(({ note }) => note !== '')).toHaveLength(later.length);
	const alone = later.filter(({ iso3 }) => !series.has(iso3)).length;
	expect(later).toHaveLength(new Set(list.map(({ iso3 }) => iso3)).size);
	expect(caveat('gerd_pct_gdp')).toContain(`The last value of each economy, for ${alone} of them the only one`);
});

it('a projected population says so, also where it is counted twice', () => {
	const list = indicator('population').filter(({ source_id }) => source_id === 'un_wpp_2024');
	for (const { iso3, year, note } of list) {
		expect(note?.startsWith('Projection'), `${iso3} ${year}`).toBe(Number(year) >= 2024);
	}
	for (const iso3 of ['GLP', 'GUF', 'MTQ', 'MYT', 'REU']) {
		expect(row(list, iso3, '2024')?.['note']).toBe('Projection. Also counted in the figure of France');
	}
});

it('the balance of the whole world is the trade that was left out, as the caveat says', () => {
	const sum = indicator('api_trade_balance_usd').reduce((total, { value }) => total + Number(value), 0);
	const core = new Set(['2936', '2937', '2938', '2939', '2941']);
	const heads = rows('trade_hs4.csv').filter(({ hs4 = '' }) => core.has(hs4));
	const balance = (list: readonly Row[]) =>
		list.reduce((total, one) => total + Number(one['export_usd']) - Number(one['import_usd']), 0);
	const bare = new Set(rows('countries.csv').flatMap((one) => (one['status'] === 'uninhabited' ? one['iso3'] : [])));
	const leftOut = heads.filter(({ iso3 }) => bare.has(iso3));
	expect(balance(heads)).toBe(0);
	expect(-balance(leftOut)).toBe(sum);
	expect(new Set(leftOut.map(({ iso3 }) => iso3)).size).toBe(2);
	expect(caveat('api_trade_balance_usd')).toContain(` −${Math.abs(sum).toLocaleString('en')} US dollars`);
});
