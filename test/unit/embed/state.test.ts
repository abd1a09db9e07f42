import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMBED_GROUPS, HEADLINE_INDICATORS, hasEmbedPage } from '#core/embed/pages.ts';
import { embedPath, stateOfPath } from '#core/embed/path.ts';
import {
	CONTROLS,
	THEMES,
	TITLES,
	asksForView,
	embedAddress,
	embedOf,
	parseEmbed,
	type EmbedKnown,
	type EmbedState
} from '#core/embed/state.ts';
import { DEFAULT_STATE } from '#core/view/state.ts';
import { anyState } from '../view/any-state.ts';

const indicators = ['fda_api_sites', 'who_pq_apis', 'births', 'gdp_per_capita'];
const groups = ['world', 'who_region:AFRO', 'au:AU', 'au_rec:CEN-SAD'];
const countries = ['KEN', 'NGA', 'XKX'];
const known: EmbedKnown = {
	indicator: (id) => indicators.includes(id),
	group: (id) => groups.includes(id),
	country: (iso3) => countries.includes(iso3),
	language: (tag) => ['en', 'fr'].includes(tag)
};

const anyEmbed: fc.Arbitrary<EmbedState> = fc.record({
	view: anyState(indicators, groups, countries),
	lang: fc.constantFrom(undefined, 'en', 'fr'),
	theme: fc.constantFrom(...THEMES),
	controls: fc.constantFrom(...CONTROLS),
	title: fc.constantFrom(...TITLES),
	version: fc.option(fc.stringMatching(/^[0-9a-f]{10}$/), { nil: undefined })
});

describe('the address of an embed', () => {
	test('parseEmbed(embedAddress(state)) is state', () => {
		fc.assert(
			fc.property(anyEmbed, (state) => {
				expect(parseEmbed(embedAddress(state), known)).toEqual({ state, issues: [], embedIssues: [] });
			})
		);
	});

	test('any text at all gives a state of known codes, which has an address again', () => {
		const name = fc.constantFrom('indicator', 'group', 'year', 'view', 'y', 'countries', 'lang', 'theme', 'title', 'v');
		const value = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('<script>', 'KEN,zz', 'dark'));
		const query = fc.array(fc.tuple(name, value)).map((pairs) => pairs.map(([n, v]) => `${n}=${v}`).join('&'));
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.constantFrom(...indicators, 'fda_api_sites/au/AU')),
				query,
				(path, asked) => {
					const { state } = parseEmbed(`${path}?${asked}`, known);
					expect(known.indicator(state.view.indicator) && known.group(state.view.group)).toBe(true);
					expect(parseEmbed(embedAddress(state), known).state).toEqual(state);
				}
			)
		);
	});

	test.each([
		['fda_api_sites', embedOf(DEFAULT_STATE)],
		['fda_api_sites/au/AU', embedOf({ ...DEFAULT_STATE, group: 'au:AU' })],
		['births?group=au:AU', embedOf({ ...DEFAULT_STATE, indicator: 'births', group: 'au:AU' })],
		[
			'fda_api_sites?year=2020&view=trend&countries=KEN,NGA&theme=dark&controls=basic&title=hide&v=0123456789',
			{
				view: { ...DEFAULT_STATE, year: 2020, view: 'trend', countries: ['KEN', 'NGA'] },
				lang: undefined,
				theme: 'dark',
				controls: 'basic',
				title: 'hide',
				version: '0123456789'
			}
		]
	] as const)('%s', (address, state) => {
		expect(embedAddress(state)).toBe(address);
	});

	test('what cannot be taken stands as the path says, and is named with what stands in its place', () => {
		const { state, issues, embedIssues } = parseEmbed(
			'births/au/AU?indicator=gone&group=nato:X&year=now&view=pie&countries=KEN,ZZZ&theme=neon&lang=xx&v=%3Cb%3E',
			known
		);
		expect(state.view).toEqual({ ...DEFAULT_STATE, indicator: 'births', group: 'au:AU', countries: ['KEN'] });
		expect(issues.map(({ parameter, came, used }) => [parameter, came, used])).toEqual([
			['indicator', 'gone', 'births'],
			['group', 'nato:X', 'au:AU'],
			['year', 'now', 'latest'],
			['view', 'pie', 'map'],
			['countries', 'ZZZ', '']
		]);
		expect(embedIssues).toEqual([
			{ parameter: 'lang', came: 'xx', used: '' },
			{ parameter: 'theme', came: 'neon', used: 'auto' },
			{ parameter: 'v', came: '<b>', used: '' }
		]);
	});

	test('for an unknown code stands the one that it is most like, and is named as what is shown', () => {
		const like: EmbedKnown = {
			...known,
			nearest: (parameter, came) => ({ birth: 'births', gdp: 'gdp_per_capita' })[came]
		};
		const { state, issues } = parseEmbed('fda_api_sites/au/AU?indicator=birth&group=nato:X&y=gdp&year=birth', like);
		expect(state.view).toEqual({ ...DEFAULT_STATE, indicator: 'births', group: 'au:AU', y: 'gdp_per_capita' });
		expect(issues.map(({ parameter, came, used }) => [parameter, came, used])).toEqual([
			['indicator', 'birth', 'births'],
			['group', 'nato:X', 'au:AU'],
			['year', 'birth', 'latest'],
			['y', 'gdp', 'gdp_per_capita']
		]);
	});

	test('a figure of one indicator against itself stands with another, which is named', () => {
		const { state, issues } = parseEmbed('births/au/AU?view=scatter&y=births', known);
		expect(state.view).toMatchObject({ indicator: 'births', view: 'scatter', y: undefined });
		expect(issues).toMatchObject([{ parameter: 'y', came: 'births', used: 'gdp_per_capita' }]);
		expect(parseEmbed('births/au/AU?view=scatter&y=fda_api_sites', known).issues).toEqual([]);
	});

	test('only parameters of the explorer ask for another figure', () => {
		expect(asksForView('?theme=dark&childId=x&title=hide')).toBe(false);
		expect(asksForView('?theme=dark&year=2020')).toBe(true);
		expect(asksForView('?year=')).toBe(false);
	});
});

test('a page stands ready for each headline indicator and group, and shows just that', () => {
	for (const indicator of HEADLINE_INDICATORS) {
		for (const group of EMBED_GROUPS) {
			expect(hasEmbedPage(indicator, group)).toBe(true);
			const { path, base } = embedPath({ ...DEFAULT_STATE, indicator, group });
			const all: EmbedKnown = { ...known, indicator: () => true, group: () => true };
			expect(stateOfPath(path, all)).toEqual(base);
		}
	}
	expect(stateOfPath('fda_api_sites/au/AU/more', known)).toBeUndefined();
	expect(stateOfPath('gone', known)).toBeUndefined();
});
