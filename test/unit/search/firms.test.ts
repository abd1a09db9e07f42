import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { firmEntries, firmId } from '#core/search/firm-entries.ts';
import { firmsByCountry } from '#core/search/firms.ts';
import { openSearch } from '#core/search/search-file.ts';
import { search } from '#core/search/search.ts';
import { uninhabitedMeant } from '#core/search/uninhabited.ts';
import { VACCINE_ABBREVIATIONS } from '#core/search/vaccine-abbreviations.ts';
import { readTable } from '#server/read.ts';
import { searchFile } from '#server/search-file.ts';

const MOST_BYTES = 150_000;

const read = (name: string): Record<string, string>[] =>
	Papa.parse<Record<string, string>>(readFileSync(`data/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true })
		.data;
const file = searchFile();
const index = openSearch(file);
const firms = firmsByCountry(readTable('sites') ?? []);

describe('firms with registered sites', () => {
	it('have every making site of the file whose firm is named, each once', () => {
		const making = read('sites').filter(
			(row) => row['firm'] && (row['api_manufacture'] === 'true' || row['dosage_form_manufacture'] === 'true')
		);
		const sum = (of: 'sites' | 'activeIngredients' | 'dosageForms'): number =>
			[...firms.values()].flat().reduce((total, firm) => total + firm[of], 0);
		expect(sum('sites')).toBe(making.length);
		expect(sum('activeIngredients')).toBe(making.filter((row) => row['api_manufacture'] === 'true').length);
		expect(sum('dosageForms')).toBe(making.filter((row) => row['dosage_form_manufacture'] === 'true').length);
		expect(new Set(firms.keys())).toEqual(new Set(making.map((row) => row['iso3'])));
	});

	it('are one for all spellings of a name, by the most frequent of them', () => {
		const cipla = firms.get('IND')?.find(({ key }) => key === 'cipla');
		const rows = read('sites').filter(({ firm = '', iso3 }) => iso3 === 'IND' && /^cipla (ltd|limited)\b/i.test(firm));
		expect(cipla?.sites).toBe(rows.length);
		expect(new Set(cipla?.towns)).toEqual(new Set(rows.flatMap(({ city }) => city || [])));
		for (const own of firms.values()) {
			expect(new Set(own.map(({ key }) => key)).size).toBe(own.length);
			expect(own.filter(({ key }) => !/^[a-z0-9-]+$/.test(key))).toEqual([]);
		}
	});

	it('lead to the line of their own on the page of their country', () => {
		const paths = new Set(firmEntries(file.firms).map(({ path }) => path));
		const lines = [...firms].flatMap(([iso3, own]) => own.map(({ key }) => `/search/makers/${iso3}#${firmId(key)}`));
		expect(lines.filter((line) => !paths.has(line))).toEqual([]);
		expect(paths.size).toBe(lines.length);
	});
});

describe('makers and vaccines by the names that people use', () => {
	it.each([
		['Cipla', '/search/makers/IND#firm-cipla'],
		['hetero', '/search/makers/IND#firm-hetero-labs'],
		['Aspen', '/countries/ZAF#deals'],
		['Aspen', '/search/makers/ZAF#firm-aspen-sa-osd-operations-pty'],
		['Biovac', '/countries/ZAF#deals'],
		['institut pasteur de dakar', '/countries/SEN#deals'],
		['Laurus', '/active-ingredients?company=laurus-labs#molecules'],
		['MMR', '/vaccines?disease=Measles-containing#vaccines-matrix'],
		['DTP', '/vaccines?disease=DTP-containing#vaccines-matrix'],
		['BCG', '/vaccines?disease=BCG#vaccines-matrix'],
		['OPV', '/vaccines?disease=Polio#vaccines-matrix'],
		['IPV', '/vaccines?disease=Polio#vaccines-matrix'],
		['HPV', '/vaccines?disease=HPV#vaccines-matrix'],
		['PCV', '/vaccines?disease=Pneumococcal#vaccines-matrix'],
		['pentavalent', '/vaccines?disease=DTP-containing#vaccines-matrix']
	])('“%s” finds %s', (query, path) => {
		const { hits, guessed } = search(index, query);
		expect(guessed).toBe(false);
		expect(hits.map(({ entry }) => entry.path)).toContain(path);
	});

	it('find every entity of a project in a country', () => {
		for (const { entity = '', iso3 = '' } of read('projects')) {
			if (entity === '' || iso3 === '') continue;
			const paths = search(index, entity).hits.map(({ entry }) => entry.path);
			expect(paths, entity).toContain(`/countries/${iso3}#deals`);
		}
	});

	it('are abbreviations of groups of diseases that the data have', () => {
		const groups = new Set(read('vaccines').map((row) => row['disease_group']));
		for (const group of Object.keys(VACCINE_ABBREVIATIONS)) expect(groups).toContain(group);
	});

	it.each([
		['Antarctica', 'Antarctica'],
		['ata', 'Antarctica'],
		['Kenya', undefined],
		['', undefined]
	])('“%s” names the uninhabited %s', (query, name) => {
		expect(uninhabitedMeant(index, query)).toBe(name);
	});

	it('are few bytes', () => {
		expect(gzipSync(JSON.stringify(file)).length).toBeLessThanOrEqual(MOST_BYTES);
	});
});
