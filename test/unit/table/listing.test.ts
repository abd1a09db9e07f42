import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Source } from '#core/table/catalogue.ts';
import { cellListing, listingCsv, type Listing, type ListingColumn } from '#core/table/listing.ts';
import { sortRows } from '#core/table/sort-listing.ts';

const source = (id: string): Source => ({
	id,
	publisher: `Publisher of ${id}`,
	title: `Title, "${id}"`,
	url: `https://example.org/${id}`,
	licence: 'facts_only',
	retrieved: '2026-11-01',
	note: ''
});
const sources = new Map(['a', 'b'].map((id) => [id, source(id)]));
const sites: ListingColumn = { id: 'sites', kind: 'number' };

describe('the file of a listing', () => {
	it('has a line per row, in the order shown, with absence as an empty cell and every source', () => {
		const listing: Listing = {
			columns: [{ id: 'country', kind: 'text' }, sites],
			rows: [
				{ key: '1', values: { country: 'Kenya', sites: 0 }, confidence: 'high', sourceIds: ['a'], note: 'A note' },
				{ key: '2', values: { country: 'Côte d’Ivoire' }, confidence: 'medium', sourceIds: ['b', 'a'] }
			]
		};
		expect(listingCsv(listing, sources)).toBe(
			[
				'country,sites,confidence,note,source,source_url',
				'Kenya,0,high,A note,"Publisher of a: Title, ""a""",https://example.org/a',
				'Côte d’Ivoire,,medium,,"Publisher of b: Title, ""b"" | Publisher of a: Title, ""a""",https://example.org/b | https://example.org/a',
				''
			].join('\n')
		);
	});

	it('is read back as it was, whatever the text', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
				const rows = texts.map((text, index) => ({
					key: String(index),
					values: { text, index },
					confidence: undefined,
					sourceIds: []
				}));
				const columns: ListingColumn[] = [
					{ id: 'text', kind: 'text' },
					{ id: 'index', kind: 'number' }
				];
				const { data } = Papa.parse<string[]>(listingCsv({ columns, rows }, sources), { newline: '\n' });
				expect(data.slice(1, -1).map(([text, index]) => [text, Number(index)])).toEqual(
					texts.map((text, index) => [text, index])
				);
			})
		);
	});
});

it('a listing of cells keeps those without a value, with the kind of absence', () => {
	const cell = {
		...{ iso3: 'KEN', country: 'Kenya', indicator: 'sites', year: undefined, value: undefined },
		...{ status: 'no_data' as const, confidence: undefined, sourceId: undefined, note: '' }
	};
	expect(cellListing([cell], new Map([['sites', { unit: 'sites' }]])).rows).toEqual([
		{
			key: '0',
			values: {
				...{ iso3: 'KEN', country: 'Kenya', indicator: 'sites', year: undefined, value: undefined },
				...{ unit: 'sites', status: 'no_data' }
			},
			confidence: undefined,
			sourceIds: [],
			note: ''
		}
	]);
});

describe('sorting rows', () => {
	const row = (key: string, value: number | undefined) => ({
		key,
		values: { sites: value },
		confidence: undefined,
		sourceIds: []
	});

	it('leaves rows without a value last in both directions, and ties in their order', () => {
		const rows = [row('none', undefined), row('two', 2), row('also two', 2), row('ten', 10)];
		const keys = (descending: boolean) => sortRows(rows, sites, descending).map(({ key }) => key);
		expect(keys(false)).toEqual(['two', 'also two', 'ten', 'none']);
		expect(keys(true)).toEqual(['ten', 'two', 'also two', 'none']);
	});
});
