import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, serialise, type Known } from '#core/view/codec.ts';
import { DEFAULT_STATE, scatterPartner, type ViewState } from '#core/view/state.ts';
import { yearShown } from '#core/view/year.ts';
import { anyState } from './any-state.ts';

const indicators = ['fda_api_sites', 'births', 'gdp_per_capita', 'population'];
const groups = ['world', 'who_region:AFRO', 'au_rec:CEN-SAD', 'un_region:002'];
const countries = ['KEN', 'NGA', 'XKX', 'TWN'];
const known: Known = {
	indicator: (id) => indicators.includes(id),
	group: (id) => groups.includes(id),
	country: (iso3) => countries.includes(iso3)
};

const anyView = anyState(indicators, groups, countries);

describe('view state in the URL', () => {
	test('parse(serialise(state)) is state', () => {
		fc.assert(
			fc.property(anyView, (state) => {
				expect(parse(serialise(state), known)).toEqual({ state, issues: [] });
			})
		);
	});

	test('any query at all gives a state of known codes and never throws', () => {
		const junk = fc.array(
			fc.tuple(
				fc.constantFrom('indicator', 'group', 'year', 'view', 'y', 'countries', 'utm_source'),
				fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('1999', '<script>', 'KEN,KEN,zz', 'world'))
			)
		);
		fc.assert(
			fc.property(junk, (pairs) => {
				const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&');
				const { state } = parse(query, known);
				expect(known.indicator(state.indicator) && known.group(state.group)).toBe(true);
				expect(state.countries.every(known.country)).toBe(true);
				expect(new Set(state.countries).size).toBe(state.countries.length);
				expect(parse(serialise(state), known)).toEqual({ state, issues: [] });
			})
		);
	});

	test('the contract reads as it is written', () => {
		const state: ViewState = {
			indicator: 'fda_api_sites',
			group: 'who_region:AFRO',
			year: 2025,
			view: 'scatter',
			y: 'births',
			countries: ['KEN', 'NGA']
		};
		expect(serialise(state)).toBe(
			'indicator=fda_api_sites&group=who_region:AFRO&year=2025&view=scatter&y=births&countries=KEN,NGA'
		);
	});

	test.each([
		['indicator=nope', { parameter: 'indicator', reason: 'unknown', came: 'nope', used: 'fda_api_sites' }],
		['group=who_region:XX', { parameter: 'group', reason: 'unknown', came: 'who_region:XX', used: 'world' }],
		['year=0005', { parameter: 'year', reason: 'malformed', came: '0005', used: 'latest' }],
		['year=20x5', { parameter: 'year', reason: 'malformed', came: '20x5', used: 'latest' }],
		['view=pie', { parameter: 'view', reason: 'unknown', came: 'pie', used: 'map' }],
		['indicator=births&y=births', { parameter: 'y', reason: 'unknown', came: 'births', used: 'gdp_per_capita' }],
		['y=nope', { parameter: 'y', reason: 'unknown', came: 'nope', used: '' }],
		['countries=KEN,ZZZ,QQQ', { parameter: 'countries', reason: 'unknown', came: 'ZZZ,QQQ', used: '' }]
	])('%s is named to the person', (query, issue) => {
		expect(parse(query, known).issues).toEqual([issue]);
	});

	test('what is missing or empty is the default, without an issue', () => {
		expect(parse('', known)).toEqual({ state: DEFAULT_STATE, issues: [] });
		expect(parse('?year=&countries=&other=1', known)).toEqual({ state: DEFAULT_STATE, issues: [] });
	});

	test('a year without rows becomes latest, and says so', () => {
		expect(yearShown(2018, [2017, 2018])).toEqual({ year: 2018, issue: undefined });
		expect(yearShown(1950, [2017, 2018])).toEqual({
			year: 'latest',
			issue: { parameter: 'year', reason: 'no_such_year', came: '1950', used: 'latest' }
		});
	});

	test('the year that is missing is said as it came', () => {
		expect(yearShown(0, [2018]).issue?.came).toBe('0000');
	});

	test('the scatter never compares an indicator with itself', () => {
		expect(scatterPartner(DEFAULT_STATE)).toBe('gdp_per_capita');
		expect(scatterPartner({ ...DEFAULT_STATE, indicator: 'gdp_per_capita' })).toBe('population');
		expect(scatterPartner({ ...DEFAULT_STATE, y: 'births' })).toBe('births');
		const { state } = parse('indicator=gdp_per_capita&y=gdp_per_capita', known);
		expect(scatterPartner(state)).toBe('population');
	});
});
