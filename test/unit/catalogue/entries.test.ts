import { describe, expect, test } from 'vitest';
import type { TableRow } from '#core/schema/row.ts';
import type { Resource } from '#core/schema/table-schema.ts';
import type { Catalogue } from '#core/table/catalogue.ts';
import type { Observation } from '#core/table/observation.ts';
import { indicatorEntry, sourceEntries, tableEntries } from '#ui/catalogue/entries.ts';
import { indicator } from '../table/fixture.ts';

const source = { url: 'https://a.example', retrieved: '2026-01-01', note: '' };
const catalogue: Catalogue = {
	indicators: [],
	countries: [],
	schemes: [],
	sources: [
		{ ...source, id: 'free', publisher: 'A', title: 'Free list', licence: 'open' },
		{ ...source, id: 'strict', publisher: 'B', title: 'Strict list', licence: 'closed' },
		{ ...source, id: 'unused', publisher: 'C', title: 'Unused', licence: 'open' }
	],
	licences: [
		{ id: 'open', title: 'Open', url: 'https://o.example', commercialUse: 'yes' },
		{ id: 'closed', title: 'Closed', url: 'https://c.example', commercialUse: 'no' }
	]
};

function row(iso3: string, year: number, value: number | undefined, sourceId: string): Observation {
	const status = value === undefined ? 'withheld' : 'observed';
	return { iso3, year, value, status, confidence: 'high', sourceId, note: '' };
}

function resource(name: string, ...columns: string[]): Resource {
	const constraints = {
		...{ required: false, unique: false },
		...{ enum: undefined, minimum: undefined, maximum: undefined, pattern: undefined }
	};
	const fields = columns.map((column) => ({
		...{ name: column, title: '', description: '', constraints },
		type: 'string' as const
	}));
	return {
		...{ name, path: `${name}.csv`, title: `Title of ${name}`, description: 'Text.' },
		schema: { fields, primaryKey: [], foreignKeys: [] }
	};
}

describe('sourceEntries', () => {
	test('names each source once with its rows and licence, most rows first', () => {
		const entries = sourceEntries(catalogue, ['strict', 'free', 'strict']);
		expect(entries.map(({ id, rows, licence }) => [id, rows, licence.commercialUse])).toEqual([
			['strict', 2, 'no'],
			['free', 1, 'yes']
		]);
	});

	test('refuses a source without its licence', () => {
		expect(() => sourceEntries({ ...catalogue, licences: [] }, ['free'])).toThrow(/"free".*"open"/);
	});
});

const described = { ...indicator(), definition: 'Sites.', caveat: '' };

describe('indicatorEntry', () => {
	test('counts countries with a value, and every row', () => {
		const observations = [
			row('KEN', 2001, 1, 'free'),
			row('KEN', 2002, 0, 'free'),
			row('NGA', 2003, undefined, 'free')
		];
		expect(indicatorEntry(catalogue, described, observations)).toMatchObject({
			years: [2001, 2002],
			countries: 1,
			rows: 3,
			publishers: ['A'],
			nonCommercial: false
		});
	});

	test('one row under a strict licence binds the whole file', () => {
		const observations = [row('KEN', 2001, 1, 'free'), row('NGA', 2001, 1, 'strict')];
		expect(indicatorEntry(catalogue, described, observations).nonCommercial).toBe(true);
	});

	test('has no years where there is no value', () => {
		expect(indicatorEntry(catalogue, described, [])).toMatchObject({ years: undefined, countries: 0, rows: 0 });
	});
});

describe('tableEntries', () => {
	const rowsOf = new Map<string, readonly TableRow[]>([
		['countries', [{ line: 2, values: { iso3: 'KEN' } }]],
		['sites', [{ line: 2, values: { id: '1', source_id: 'strict' } }]]
	]);
	const resources = [resource('countries', 'iso3'), resource('vaccines', 'id'), resource('sites', 'id', 'source_id')];

	test('puts records before reference tables and goes without a missing file', () => {
		const entries = tableEntries(catalogue, resources, (name) => rowsOf.get(name));
		expect(entries.map(({ name, kind, rows }) => [name, kind, rows])).toEqual([
			['sites', 'records', 1],
			['countries', 'reference', 1]
		]);
	});

	test('takes the licence from the sources of the rows; a table without sources has none', () => {
		const [sites, countries] = tableEntries(catalogue, resources, (name) => rowsOf.get(name));
		expect([sites?.nonCommercial, sites?.publishers]).toEqual([true, ['B']]);
		expect([countries?.nonCommercial, countries?.publishers]).toEqual([false, []]);
	});
});
