import { describe, expect, it } from 'vitest';
import { applicantKey } from '#core/active-ingredients/applicant.ts';
import { applicantsOf, entriesOf, moleculesOf, seatsOf } from '#core/active-ingredients/register.ts';
import { csv, tableRows } from './data.ts';

const rows = csv('active_ingredients.csv');
const entries = entriesOf(tableRows(rows));
const molecules = moleculesOf(entries);
const published = new Map(csv('molecules.csv').map((row) => [row['inn'] ?? '', row]));

describe('key of a company', () => {
	it.each([
		['Laurus Labs Limited', 'laurus-labs'],
		['Laurus Labs Ltd', 'laurus-labs'],
		['Optimus Drugs Pvt Ltd', 'optimus-drugs'],
		['Guilin Pharmaceutical Co., Ltd.', 'guilin-pharmaceutical'],
		['Calyx Chemicals & Pharmaceuticals Ltd', 'calyx-chemicals-pharmaceuticals'],
		['Shanghai Desano Chemical Pharmaceutical Co Ltd', 'shanghai-desano-chemical-pharmaceutical']
	])('%s is %s', (name, key) => expect(applicantKey(name)).toBe(key));

	it('keeps apart companies with different seats', () => {
		const seats = new Map<string, Set<string | undefined>>();
		for (const { applicant, iso3 } of entries) {
			seats.set(applicant, (seats.get(applicant) ?? new Set()).add(iso3));
		}
		expect([...seats].filter(([, known]) => known.size > 1)).toEqual([]);
	});

	it('stands in an address as it is', () => {
		expect(applicantsOf(entries).filter(({ key }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]);
	});
});

describe('molecules of the list', () => {
	it('are those of the published table', () => {
		expect(molecules.map(({ inn }) => inn).toSorted()).toEqual([...published.keys()].toSorted());
	});

	it.each(molecules.map((molecule) => [molecule.inn, molecule] as const))(
		'%s has the entries, companies, countries and index of the published table',
		(inn, molecule) => {
			const row = published.get(inn);
			expect({
				area: molecule.area,
				entries: molecule.entries.length,
				applicants: molecule.sources.length,
				unplaced: molecule.entries.filter(({ iso3 }) => iso3 === undefined).length,
				hhi: molecule.hhi === undefined ? '' : String(Math.round(molecule.hhi)),
				countries: molecule.countries
			}).toEqual({
				area: row?.['therapeutic_area'],
				entries: Number(row?.['entries']),
				applicants: Number(row?.['applicants']),
				unplaced: Number(row?.['entries_without_country']),
				hhi: row?.['hhi'],
				countries: (row?.['by_country'] ?? '').split('|').flatMap((part) => (part ? part.slice(0, 3) : []))
			});
		}
	);

	it('stand by area, with the fewest sources first', () => {
		const areas = molecules.map(({ area }) => area);
		expect(areas.filter((area, index) => area !== areas[index - 1])).toHaveLength(new Set(areas).size);
		for (const [index, molecule] of molecules.entries()) {
			const before = molecules[index - 1];
			if (before?.area === molecule.area) {
				expect(before.sources.length).toBeLessThanOrEqual(molecule.sources.length);
			}
		}
	});

	it('have their seats in the order of how many molecules each has', () => {
		const count = (iso3: string): number =>
			new Set(rows.filter((row) => row['iso3'] === iso3).map((row) => row['molecule'])).size;
		const seats = seatsOf(molecules);
		expect(new Set(seats)).toEqual(new Set(rows.flatMap((row) => row['iso3'] || [])));
		const counts = seats.map(count);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	});
});
