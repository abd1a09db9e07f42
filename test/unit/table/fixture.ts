import type { Country } from '#core/table/catalogue.ts';
import type { Indicator } from '#core/table/indicator.ts';
import { indicatorTable, type IndicatorTable } from '#core/table/indicator-table.ts';
import type { Observation } from '#core/table/observation.ts';
import type { QueryContext } from '#core/table/query-cross-section.ts';
import type { Group } from '#core/table/view.ts';

/** An indicator that counts sites, with whatever a test changes. */
export function indicator(change: Partial<Indicator> = {}): Indicator {
	return {
		id: 'sites',
		title: 'Sites',
		pillar: 'capacity',
		unit: 'sites',
		unitOne: 'site',
		kind: 'count',
		aggregation: 'sum',
		numerator: undefined,
		denominator: undefined,
		factor: 1,
		direction: 'higher',
		decimals: 0,
		levels: [],
		threshold: undefined,
		absenceLabel: 'No data',
		completeRegister: false,
		comparable: true,
		validity: 'year',
		...change
	};
}

export type Row = readonly [iso3: string, year: number, value: number | undefined, status?: Observation['status']];

/** A table of rows; a row without a value is `withheld` unless it says otherwise, with whatever a test changes in all of them. */
export function table(of: Indicator, rows: readonly Row[], change: Partial<Observation> = {}): IndicatorTable {
	const observations = rows.map(([iso3, year, value, status]): Observation => {
		const known = status ?? (value === undefined ? 'withheld' : 'observed');
		return { iso3, year, value, status: known, confidence: 'high', sourceId: 'register', note: '', ...change };
	});
	return indicatorTable(of, observations);
}

function country(iso3: string, name: string, population: number | undefined): Country {
	return {
		iso3,
		iso2: iso3.slice(0, 2),
		m49: '000',
		name,
		shortName: name,
		status: 'un_member',
		whoMember: 'member',
		administeredBy: undefined,
		aliases: [],
		note: '',
		population: population === undefined ? undefined : { value: population, year: 2024 }
	};
}

const COUNTRIES = [
	country('AAA', 'Alpha', 100),
	country('BBB', 'Beta', 200),
	country('CCC', 'Gamma', 300),
	country('DDD', 'Delta', 400),
	country('EEE', 'Epsilon', undefined),
	country('FFF', 'Zeta', 600),
	country('GGG', 'Eta', 700)
];

export const WORLD: Group = { id: 'world', name: 'World', members: ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'] };
/** More than the lines of a chart. */
export const CROWD: Group = { id: 'test:crowd', name: 'Crowd', members: COUNTRIES.map(({ iso3 }) => iso3) };
export const NORTH: Group = { id: 'test:north', name: 'North', members: ['AAA', 'BBB', 'CCC'] };

/** Seven countries, five of them the world's, with the tables that aggregation may ask for. */
export function context(...tables: readonly IndicatorTable[]): QueryContext {
	const countries = new Map(COUNTRIES.map((c) => [c.iso3, c]));
	return {
		countries,
		world: WORLD,
		population: (iso3) => countries.get(iso3)?.population?.value,
		tables: new Map(tables.map((t) => [t.indicator.id, t]))
	};
}
