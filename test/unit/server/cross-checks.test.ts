import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

/*
 * Numbers that are known from outside, and sums that must agree within the package, recomputed from the bare files:
 * nothing here goes through the reader, the checker or the catalogue of the site.
 */

type Row = Record<string, string>;

function rows(path: string): Row[] {
	return Papa.parse<Row>(readFileSync(`data/${path}`, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

const indicator = (id: string) => rows(`indicators/${id}.csv`);
const inhabited = rows('countries.csv').filter((row) => row['status'] !== 'uninhabited');
const total = (list: readonly Row[]) => list.reduce((sum, row) => sum + Number(row['value']), 0);
const above = (list: readonly Row[]) => list.filter((row) => Number(row['value']) > 0);
const value = (list: readonly Row[], iso3: string) => list.find((row) => row['iso3'] === iso3)?.['value'];

/** How many rows each country has; rows without a country are left out. */
function perCountry(list: readonly Row[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { iso3 = '' } of list) if (iso3 !== '') counts[iso3] = (counts[iso3] ?? 0) + 1;
	return counts;
}

/** The values above 0 of an indicator, by country. */
function positive(id: string): Record<string, number> {
	return Object.fromEntries(above(indicator(id)).map((row) => [row['iso3'] ?? '', Number(row['value'])]));
}

describe('known numbers', () => {
	it('2,452 FDA-registered API sites in 59 countries', () => {
		const list = indicator('fda_api_sites');
		expect(total(list)).toBe(2452);
		expect(above(list)).toHaveLength(59);
		expect(['USA', 'IND', 'CHN'].map((iso3) => value(list, iso3))).toEqual(['539', '527', '499']);
	});

	it('289 prequalified vaccines from 24 countries', () => {
		const list = indicator('pq_vaccine_products');
		expect(total(list)).toBe(289);
		expect(above(list)).toHaveLength(24);
		expect(value(list, 'IND')).toBe('133');
	});

	it('196 prequalified active ingredients, 3 of them by an applicant whose seat is not confirmed', () => {
		const list = indicator('who_pq_apis');
		const unplaced = rows('active_ingredients.csv').filter((row) => row['iso3'] === '');
		expect(total(list) + unplaced.length).toBe(196);
		expect(unplaced).toHaveLength(3);
		expect(value(list, 'IND')).toBe('120');
	});

	it.each([
		// The register counts Puerto Rico with the United States.
		['fda_api_sites', ['PRI not_applicable']],
		['pq_vaccine_products', []],
		// The three entries without a confirmed seat may be from here.
		['who_pq_apis', ['HKG withheld']]
	])('%s: every other inhabited country is a real 0, except %j', (id, exceptions) => {
		const list = indicator(id);
		expect(list.map((row) => row['iso3']).toSorted()).toEqual(inhabited.map((row) => row['iso3']).toSorted());
		const without = list.filter((row) => row['value'] === '');
		expect(without.map((row) => `${row['iso3']} ${row['status']}`)).toEqual(exceptions);
		expect(without.every((row) => row['note'] !== '')).toBe(true);
		expect(new Set(list.map((row) => row['year'])).size).toBe(1);
	});

	it('194 members in WHO regions, 55 in the African Union', () => {
		const groups = rows('groups.csv');
		const who = groups.filter((row) => row['scheme'] === 'who_region');
		expect(new Set(who.map((row) => row['iso3'])).size).toBe(194);
		expect(who).toHaveLength(194);
		expect(who.map((row) => row['iso3']).toSorted()).toEqual(
			rows('countries.csv')
				.filter((row) => row['who_member'] === 'member')
				.map((row) => row['iso3'])
				.toSorted()
		);
		expect(groups.filter((row) => row['scheme'] === 'au' && row['group'] === 'AU')).toHaveLength(55);
	});
});

describe('tables and indicators agree', () => {
	it('sites', () => {
		const sites = rows('sites.csv');
		expect(perCountry(sites.filter((row) => row['api_manufacture'] === 'true'))).toEqual(positive('fda_api_sites'));
		expect(perCountry(sites.filter((row) => row['dosage_form_manufacture'] === 'true'))).toEqual(
			positive('fda_dosage_form_sites')
		);
	});

	it('vaccines', () => {
		const vaccines = rows('vaccines.csv');
		expect(vaccines).toHaveLength(289);
		expect(perCountry(vaccines)).toEqual(positive('pq_vaccine_products'));
		const makers = new Map(vaccines.map((row) => [`${row['iso3']}/${row['manufacturer']}`, row]));
		expect(perCountry([...makers.values()])).toEqual(positive('pq_vaccine_makers'));
	});

	it('active ingredients', () => {
		const entries = rows('active_ingredients.csv');
		expect(entries).toHaveLength(196);
		expect(perCountry(entries)).toEqual(positive('who_pq_apis'));
	});

	it('molecules', () => {
		const entries = rows('active_ingredients.csv');
		const molecules = rows('molecules.csv');
		const counted = Object.fromEntries(molecules.map(({ inn = '', entries: count }) => [inn, Number(count)]));
		const byMolecule: Record<string, number> = {};
		for (const { molecule = '' } of entries) byMolecule[molecule] = (byMolecule[molecule] ?? 0) + 1;
		expect(byMolecule).toEqual(counted);
	});
});

describe('every file', () => {
	it('of an indicator has a row in the catalogue, and the other way round', () => {
		const files = readdirSync('data/indicators').map((name) => name.replace(/\.csv$/, ''));
		expect(
			rows('indicators.csv')
				.map((row) => row['id'])
				.toSorted()
		).toEqual(files.toSorted());
	});

	it('is free of e-mail addresses, carriage returns and byte order marks', () => {
		const names = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
		expect(names.length).toBeGreaterThan(80);
		expect(names.filter((name) => /@|\r|^\uFEFF/.test(readFileSync(`data/${name}`, 'utf8')))).toEqual([]);
	});
});
