import { describe, expect, it } from 'vitest';
import { parseAsked } from '#core/active-ingredients/asked.ts';
import { applicantsOf, entriesOf, moleculesOf } from '#core/active-ingredients/register.ts';
import { siteEntries } from '#core/search/site-entries.ts';
import { readCatalogue, readTable } from '#server/read.ts';
import { markedText } from '#ui/active-ingredients/marked-text.ts';
import { csv, tableRows } from './data.ts';

const rows = csv('active_ingredients.csv');
const entries = entriesOf(tableRows(rows));
const known = { molecules: moleculesOf(entries), applicants: applicantsOf(entries) };
const name = (iso3: string): string => iso3;

describe('what an address asks to be pointed out', () => {
	it.each(known.molecules.map(({ inn }) => inn))('is the molecule %s, with its companies from the file', (inn) => {
		const asked = parseAsked(inn.toUpperCase(), '', known);
		expect(asked.molecules.map((molecule) => molecule.inn)).toEqual([inn]);
		const said = markedText(asked, name);
		for (const row of rows.filter(({ molecule }) => molecule === inn)) {
			const { key } = known.applicants.find((applicant) => applicant.name === row['applicant']) ?? { key: undefined };
			if (key !== undefined) expect(said).toContain(row['applicant']);
		}
		expect(said).not.toMatch(/undefined|\{|\}/);
	});

	it.each(known.applicants.map(({ key }) => key))('is the company %s, with its molecules from the file', (key) => {
		const asked = parseAsked('', key, known);
		expect(asked.company?.key).toBe(key);
		expect(asked.molecules).toHaveLength(asked.company?.molecules ?? -1);
		for (const { inn } of asked.molecules) {
			expect(entries.some((entry) => entry.molecule === inn && entry.applicant === key)).toBe(true);
			expect(markedText(asked, name)).toContain(inn);
		}
	});

	it('is nothing where nothing is asked, and said where it is not on the list', () => {
		expect(parseAsked('', '', known)).toEqual({ molecules: [], company: undefined, unknown: [] });
		expect(parseAsked('aspirin', '', known).unknown).toEqual(['aspirin']);
		expect(parseAsked('', 'nobody', known)).toEqual({ molecules: [], company: undefined, unknown: ['nobody'] });
		expect(markedText(parseAsked('aspirin', '', known), name)).toBe('');
	});

	it.each([
		['isoniazid', 'nobody', ['isoniazid'], ['nobody']],
		['zzz', 'qq', [], ['zzz', 'qq']],
		['zzz', 'zzz', [], ['zzz']],
		['isoniazid', 'laurus-labs', ['isoniazid'], []]
	])('says all that is not on the list of molecule %s and company %s', (molecule, company, molecules, unknown) => {
		const asked = parseAsked(molecule, company, known);
		expect({ ...asked, molecules: asked.molecules.map(({ inn }) => inn) }).toEqual({
			molecules,
			company: undefined,
			unknown
		});
	});

	it('is the company where the molecule is not on the list', () => {
		const asked = parseAsked('zzz', 'laurus-labs', known);
		expect(asked).toEqual({ ...parseAsked('', 'laurus-labs', known), unknown: ['zzz'] });
		expect(asked.molecules.length).toBeGreaterThan(0);
	});

	it('is found for every molecule and company of the search', () => {
		const tables = {
			groupTitles: readTable('group_titles'),
			molecules: readTable('molecules') ?? [],
			activeIngredients: readTable('active_ingredients') ?? [],
			vaccines: [],
			projects: []
		};
		const paths = siteEntries(readCatalogue(), tables, []).flatMap(({ kind, path }) =>
			kind === 'molecule' || kind === 'maker' ? path : []
		);
		expect(paths).toHaveLength(known.molecules.length + known.applicants.length);
		for (const path of paths) {
			const { searchParams } = new URL(path, 'http://site');
			const asked = parseAsked(searchParams.get('molecule') ?? '', searchParams.get('company') ?? '', known);
			expect(asked.molecules.length, path).toBeGreaterThan(0);
		}
	});
});
