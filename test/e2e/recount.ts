import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** Rows of a file under data/, read by another path than the product's. */
export function rowsOf(file: string): Record<string, string>[] {
	return Papa.parse<Record<string, string>>(readFileSync(`data/${file}`, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;
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
