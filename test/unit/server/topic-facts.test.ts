import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { topicFacts } from '#server/topic-facts.ts';

/* Recomputed from the bare files. */
const rows = (file: string): Record<string, string>[] =>
	Papa.parse<Record<string, string>>(readFileSync(`data/${file}`, 'utf8'), { header: true, skipEmptyLines: true }).data;
const inhabited = new Set(
	rows('countries.csv').flatMap((row) => (row.status === 'uninhabited' ? [] : (row.iso3 ?? '')))
);

/** Countries whose latest observed or estimated value passes. */
function countries(indicator: string, passes: (value: number) => boolean): Set<string> {
	const latest = new Map<string, Record<string, string>>();
	for (const row of rows(`indicators/${indicator}.csv`)) {
		if (row.value === '' || row.status === 'planned') continue;
		const before = latest.get(row.iso3 ?? '');
		if (!before || Number(row.year) >= Number(before.year)) latest.set(row.iso3 ?? '', row);
	}
	return new Set(
		[...latest].flatMap(([iso3, { value }]) => (inhabited.has(iso3) && passes(Number(value)) ? iso3 : []))
	);
}
const atLeast = (limit: number) => (value: number) => value >= limit;

const facts = topicFacts();

describe('one number for each topic', () => {
	it('counts molecules that come from one country', () => {
		const molecules = rows('molecules.csv');
		expect(facts.molecules).toEqual({
			all: molecules.length,
			single: molecules.filter(({ single_country }) => single_country === 'true').length
		});
		const seats = new Map<string, Set<string>>();
		for (const { molecule = '', iso3 = '', applicant = '' } of rows('active_ingredients.csv')) {
			seats.set(molecule, (seats.get(molecule) ?? new Set()).add(iso3 === '' ? applicant : iso3));
		}
		expect(facts.molecules.single).toBe([...seats.values()].filter(({ size }) => size === 1).length);
	});

	it('counts countries that make prequalified vaccines', () => {
		expect(facts.vaccines.countries).toBe(new Set(rows('vaccines.csv').map(({ iso3 }) => iso3)).size);
	});

	it('counts countries with a WHO-Listed Authority', () => {
		expect(facts.regulation.countries).toBe(countries('who_listed_authority', atLeast(1)).size);
	});

	it('counts the links of the country that has most', () => {
		// Any one of the rules is enough for a link.
		const links = [
			[countries('gerd_pct_gdp', atLeast(1))],
			[countries('mrna_programme', atLeast(1))],
			[countries('trips_pharma_waiver', atLeast(1))],
			['fda_api_sites', 'who_pq_apis', 'eu_critical_api_substances'].map((id) => countries(id, atLeast(1))),
			['fda_dosage_form_sites', 'pharma_manufacturers', 'domestic_share_of_demand'].map((id) =>
				countries(id, atLeast(1))
			),
			[countries('pq_vaccine_products', atLeast(1))],
			[
				countries('regulator_maturity_medicines', atLeast(3)),
				countries('regulator_maturity_vaccines', atLeast(3)),
				countries('who_listed_authority', atLeast(1)),
				countries('ich_status', atLeast(2))
			],
			[countries('pooled_procurement_mechanisms', atLeast(1))],
			[countries('development_finance_musd', atLeast(0.1))],
			[countries('researchers_per_million', atLeast(1000))]
		];
		expect(facts.ecosystem.links).toBe(links.length);
		const counts = [...inhabited].map((iso3) => links.filter((rules) => rules.some((rule) => rule.has(iso3))).length);
		expect(facts.ecosystem.most).toBe(Math.max(...counts));
	});

	it('counts countries that import more than they export', () => {
		const known = rows('indicators/pharma_export_import_ratio.csv').filter(({ iso3 = '' }) => inhabited.has(iso3));
		expect(facts.trade).toEqual({
			importers: known.filter(({ value }) => Number(value) < 1).length,
			known: known.length,
			year: 2018
		});
	});
});
