import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { TableRow } from '#core/schema/row.ts';

/** A row of a published file as bare text. */
export type Row = Readonly<Record<string, string>>;

/** A published table as bare text, read apart from the reader of the site. */
export function csv(path: string): Row[] {
	return Papa.parse<Row>(readFileSync(`data/${path}`, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

const NUMBERS = /^-?\d+(\.\d+)?$/;
const TEXTS = new Set(['hs4', 'id']);

/** The same as typed rows, as core takes them. */
export function tableRows(rows: readonly Row[]): TableRow[] {
	return rows.map((row, index) => ({
		line: index + 2,
		values: Object.fromEntries(Object.entries(row).map(([column, text]) => [column, typed(column, text)]))
	}));
}

function typed(column: string, text: string): string | number | boolean | undefined {
	if (text === '') return undefined;
	if (text === 'true' || text === 'false') return text === 'true';
	return NUMBERS.test(text) && !TEXTS.has(column) ? Number(text) : text;
}
