import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

type Row = Readonly<Record<string, string>>;

const read = new Map<string, readonly Row[]>();

/** Rows of a file under data/, read by another path than the product's; once, since tests ask for the same ones again and again. */
export function rowsOf(file: string): readonly Row[] {
	const before = read.get(file);
	if (before) return before;
	const text = readFileSync(`data/${file}`, 'utf8');
	const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
	read.set(file, rows);
	return rows;
}

/** Latest value of each country of an indicator file; countries without a value are left out. */
export function latestValues(indicator: string): Map<string, number> {
	const latest = new Map<string, number>();
	for (const { iso3 = '', value = '' } of rowsOf(`indicators/${indicator}.csv`)) {
		if (value !== '') latest.set(iso3, Number(value));
	}
	return latest;
}

/** Members of a group that people live in. */
export function membersOf(scheme: string, group: string): string[] {
	const uninhabited = new Set(
		rowsOf('countries.csv').flatMap(({ iso3 = '', status }) => (status === 'uninhabited' ? iso3 : []))
	);
	return rowsOf('groups.csv').flatMap((row) =>
		row.scheme === scheme && row.group === group && !uninhabited.has(row.iso3 ?? '') ? (row.iso3 ?? []) : []
	);
}
