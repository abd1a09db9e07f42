import { describe, expect, it } from 'vitest';
import { checkTable } from '#core/schema/check-table.ts';
import { findingText } from '#core/schema/finding.ts';
import { parsePackage } from '#core/schema/parse-package.ts';
import type { Resource } from '#core/schema/table-schema.ts';
import { soundFiles } from './fixture.ts';

const files = soundFiles();
const { descriptor } = parsePackage('datapackage.json', files.get('datapackage.json') ?? '');
const plants = plantsOf(descriptor?.resources ?? []);
const text = files.get('plants.csv') ?? '';
const codes = (resource: string) => (resource === 'countries' ? new Set(['FRA', 'KEN']) : new Set(['register']));

function check(csv: string, references = codes) {
	return checkTable('plants.csv', plants.schema, csv, references);
}

describe('checkTable', () => {
	it('types every cell of a sound table', () => {
		const { rows, findings } = check(text);
		expect(findings).toEqual([]);
		expect(rows).toEqual([
			{
				line: 2,
				values: {
					id: 'p1',
					iso3: 'FRA',
					name: 'Two\nlines, one name',
					lines: 3,
					area: 12.5,
					opened: '1999-02-28',
					since: 1999,
					active: true,
					stage: 'fill',
					code: 'AB1',
					confidence: 'high',
					source_id: 'register'
				}
			},
			{
				line: 4,
				values: {
					id: 'p2',
					iso3: 'KEN',
					name: 'Plain',
					lines: undefined,
					area: undefined,
					opened: undefined,
					since: undefined,
					active: false,
					stage: undefined,
					code: undefined,
					confidence: 'medium',
					source_id: 'register'
				}
			}
		]);
	});

	it.each([
		['a cell of the wrong type', 'Plain,,', 'Plain,many,', ':4 column "lines": expected a whole number, came "many"'],
		[
			'a value that is not allowed',
			',fill,',
			',boil,',
			':2 column "stage": expected one of fill, formulation, came "boil"'
		],
		[
			'a repeated primary key',
			'\np2,',
			'\np1,',
			':4 column "id": expected each id once, line 2 has the same, came "p1"'
		],
		[
			'a repeated unique value',
			'false,,,',
			'false,,AB1,',
			':4 column "code": expected each code once, line 2 has the same, came "AB1"'
		],
		[
			'a key that points to nothing',
			'p2,KEN',
			'p2,WLD',
			':4 column "iso3": expected a value of countries.iso3, came "WLD"'
		],
		[
			'a missing cell that is required',
			'p2,KEN',
			'p2,',
			':4 column "iso3": expected a value, the cell is empty, came ""'
		]
	])('names the place of %s', (_, from, to, expected) => {
		expect(text).toContain(from);
		const { findings } = check(text.replace(from, to));
		expect(findings.map((finding) => findingText({ ...finding, remedy: '' }))).toEqual([`plants.csv${expected}. `]);
		expect(findings[0]?.remedy).not.toBe('');
	});

	it('says one thing of a wrong header, not one of every cell', () => {
		const { rows, findings } = check(text.replace('id,iso3', 'iso3,id'));
		expect(rows).toEqual([]);
		expect(findings).toMatchObject([{ line: 1, column: 'iso3' }]);
	});

	it('says that the table a key points to is missing', () => {
		const { findings } = check(text, () => new Set(['register']));
		expect(findings.map(({ column }) => column)).toEqual(['iso3', 'iso3']);
		const missing = (resource: string) => (resource === 'countries' ? undefined : new Set(['register']));
		expect(checkTable('plants.csv', plants.schema, text, missing).findings).toMatchObject([
			{ line: 1, column: 'iso3', what: 'expected a table "countries" with iso3 to look iso3 up in' }
		]);
	});
});

function plantsOf(resources: readonly Resource[]): Resource {
	const found = resources.find(({ name }) => name === 'plants');
	if (!found) throw new Error('the fixture has no table of plants');
	return found;
}
