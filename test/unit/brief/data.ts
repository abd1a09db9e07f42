import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

/** Rows of a file under data/, read by another path than the product's. */
export function csv(file: string): Row[] {
	return Papa.parse<Row>(readFileSync(`data/${file}`, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

const uninhabited = new Set(
	csv('countries.csv').flatMap((row) => (row['status'] === 'uninhabited' ? (row['iso3'] ?? '') : []))
);

/** Members of a group that people live in. */
export function members(scheme: string, group: string): string[] {
	return csv('groups.csv').flatMap((row) =>
		row['scheme'] === scheme && row['group'] === group && !uninhabited.has(row['iso3'] ?? '') ? (row['iso3'] ?? []) : []
	);
}

/** The group of a scheme that a country is in. */
export function groupOf(scheme: string, iso3: string): string | undefined {
	return csv('groups.csv').find((row) => row['scheme'] === scheme && row['iso3'] === iso3)?.['group'];
}

const read = new Map<string, ReadonlyMap<string, number>>();

/** Latest value of each inhabited country by its iso3; countries without a value are left out. */
export function latest(indicator: string): ReadonlyMap<string, number> {
	const known = read.get(indicator);
	if (known) return known;
	const made = new Map<string, number>();
	for (const { iso3 = '', value = '' } of csv(`indicators/${indicator}.csv`)) {
		if (uninhabited.has(iso3)) continue;
		if (value === '') made.delete(iso3);
		else made.set(iso3, Number(value));
	}
	read.set(indicator, made);
	return made;
}
