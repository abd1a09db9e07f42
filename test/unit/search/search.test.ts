import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countriesMeant } from '#core/search/countries-meant.ts';
import { packEntries, SEARCH_KINDS, unpackEntries, type SearchEntry } from '#core/search/entry.ts';
import { groupHits } from '#core/search/group-hits.ts';
import { openSearch } from '#core/search/search-file.ts';
import { search, searchIndex, type SearchResult } from '#core/search/search.ts';
import { siteEntries } from '#core/search/site-entries.ts';
import { readCatalogue, readTable } from '#server/read.ts';
import { searchFile } from '#server/search-file.ts';

const pages = [
	{ name: 'Explore', path: '/explore' },
	{ name: 'Vaccines', path: '/vaccines' }
];
const entries = siteEntries(
	readCatalogue(),
	{
		groupTitles: readTable('group_titles'),
		molecules: readTable('molecules') ?? [],
		activeIngredients: readTable('active_ingredients') ?? [],
		vaccines: readTable('vaccines') ?? [],
		projects: readTable('projects') ?? []
	},
	pages
);
const file = searchFile();
const index = openSearch(file);
const first = (result: SearchResult): string | undefined => result.hits[0]?.entry.path;

describe('search of the site', () => {
	it.each([
		['Ivory Coast', '/countries/CIV'],
		['ivory', '/countries/CIV'],
		['cote divoire', '/countries/CIV'],
		['CÔTE D’IVOIRE', '/countries/CIV'],
		['Turkey', '/countries/TUR'],
		['turkiye', '/countries/TUR'],
		['DRC', '/countries/COD'],
		['zaire', '/countries/COD'],
		['uk', '/countries/GBR'],
		['US', '/countries/USA'],
		['ken', '/countries/KEN'],
		['ke', '/countries/KEN'],
		['south korea', '/countries/KOR'],
		['guinea', '/countries/GIN'],
		['niger', '/countries/NER'],
		['india', '/countries/IND'],
		['viet nam', '/countries/VNM'],
		['sao tome', '/countries/STP'],
		['African Union', '/regions/au/AU'],
		['AFRO', '/regions/who_region/AFRO'],
		['ecowas', '/regions/au_rec/ECOWAS'],
		['africa', '/regions/un_region/002'],
		['european union', '/regions/eu/EU27'],
		['FDA-registered API sites', '/explore?indicator=fda_api_sites'],
		['maturity level', '/explore?indicator=regulator_maturity_medicines'],
		['amodiaquine hydrochloride', '/active-ingredients?molecule=amodiaquine#molecules'],
		['tenofovir disoproxil', '/active-ingredients?molecule=tenofovir+disoproxil+fumarate#molecules'],
		['bharat biotech', '/vaccines?find=Bharat+Biotech+International+Limited#vaccines-makers'],
		['yellow fever', '/vaccines?disease=Yellow+fever#vaccines-matrix'],
		['Amsal Chem', '/active-ingredients?company=amsal-chem#molecules'],
		['laurus labs ltd', '/active-ingredients?company=laurus-labs#molecules'],
		['explore', '/explore']
	])('“%s” leads to %s', (query, path) => {
		const result = search(index, query);
		expect(result.guessed).toBe(false);
		expect(first(result)).toBe(path);
	});

	it('says which other name was meant, and keeps silent where it is the name itself', () => {
		expect(search(index, 'ivory coast').hits[0]?.alias).toBe('Ivory Coast');
		expect(search(index, 'kenya').hits[0]?.alias).toBeUndefined();
		expect(search(index, 'KEN').hits[0]?.alias).toBeUndefined();
	});

	it.each([
		['Kenia', '/countries/KEN'],
		['Zimbawe', '/countries/ZWE'],
		['Tanzinia', '/countries/TZA'],
		['Germnay', '/countries/DEU'],
		['switserl', '/countries/CHE'],
		['maturety level', '/explore?indicator=regulator_maturity_medicines']
	])('guesses what “%s” was to be', (query, path) => {
		const result = search(index, query);
		expect(result.guessed).toBe(true);
		expect(result.hits.map(({ entry }) => entry.path)).toContain(path);
	});

	it.each(['', '  ', '?!', 'xyzzyx', 'qqq'])('finds nothing for “%s”', (query) => {
		expect(search(index, query)).toEqual({ hits: [], guessed: false });
	});

	it('prefers whole names, then beginnings, then words, then parts; then countries, regions, indicators, the rest', () => {
		const named = (kind: SearchEntry['kind'], name: string): SearchEntry => ({
			...{ kind, name, path: `/${kind}/${name}`, hint: '', aliases: [], codes: [] }
		});
		const made = searchIndex([
			named('maker', 'Polio'),
			named('indicator', 'Polio cover'),
			named('region', 'Polio area'),
			named('country', 'Antipolio'),
			named('country', 'New Polio'),
			named('country', 'Poliona')
		]);
		expect(search(made, 'polio').hits.map(({ entry }) => entry.name)).toEqual([
			'Polio',
			'Poliona',
			'Polio area',
			'Polio cover',
			'New Polio',
			'Antipolio'
		]);
	});

	it('finds every entry by its own name, and every country first by each of its codes', () => {
		const named = searchIndex(entries);
		for (const { kind, name, path } of entries) {
			const { hits, guessed } = search(named, name);
			expect(guessed, name).toBe(false);
			expect(
				hits.map(({ entry }) => `${entry.kind} ${entry.path}`),
				name
			).toContain(`${kind} ${path}`);
		}
		for (const { path, codes } of entries.filter(({ kind }) => kind === 'country')) {
			for (const code of codes) expect(first(search(index, code.toLowerCase())), code).toBe(path);
		}
	});

	it('never fails, and never names an entry twice, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 30 }), (query) => {
				const { hits } = search(index, query);
				expect(new Set(hits.map(({ entry }) => entry)).size).toBe(hits.length);
			})
		);
	});

	it('groups by kind, the best hit’s kind first, and counts what is left out', () => {
		const { hits } = search(index, 'polio');
		const groups = groupHits(hits, 2);
		expect(groups[0]?.kind).toBe(hits[0]?.entry.kind);
		expect(groups.reduce((sum, group) => sum + group.hits.length + group.more, 0)).toBe(hits.length);
		for (const group of groups) expect(group.hits.length).toBeLessThanOrEqual(2);
	});
});

describe('countries that a query means', () => {
	it.each([
		['ivory', ['CIV']],
		['KEN', ['KEN']],
		['united kingdom', ['GBR', 'AIA', 'MSR']],
		['germnay', ['DEU']],
		['polio', []],
		['', []]
	])('“%s” is %j', (query, codes) => {
		expect([...countriesMeant(index, query)]).toEqual(codes);
	});
});

describe('entries', () => {
	it('stay the same through the file', () => {
		expect(unpackEntries(JSON.parse(JSON.stringify(packEntries(entries))) as never)).toEqual(entries);
	});

	it('are every inhabited country, every group and every indicator, each once', () => {
		const of = (kind: SearchEntry['kind']): string[] =>
			entries.filter((entry) => entry.kind === kind).map(({ path }) => path);
		const { countries, schemes, indicators } = readCatalogue();
		expect(of('country').length).toBe(countries.filter(({ status }) => status !== 'uninhabited').length);
		expect(of('region').length).toBe(schemes.flatMap(({ groups }) => groups).length);
		expect(of('indicator').length).toBe(indicators.length);
		for (const kind of ['country', 'region', 'indicator', 'page'] as const) {
			expect(new Set(of(kind)).size).toBe(of(kind).length);
		}
		for (const kind of SEARCH_KINDS) expect(of(kind).length, kind).toBeGreaterThan(0);
	});
});
