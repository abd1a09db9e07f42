import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/*
 * The data package by another path than the site's: bare files and plain maps.
 */

export type Row = Readonly<Record<string, string>>;

/** Rows of a file under `data/`. */
export function rows(path: string): Row[] {
	return Papa.parse<Row>(readFileSync(`data/${path}`, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

const read = new Map<string, ReadonlyMap<string, number>>();

/** Each inhabited country's latest value; those without one are not in it. */
export function latest(indicator: string): ReadonlyMap<string, number> {
	const known = read.get(indicator) ?? readLatest(indicator);
	read.set(indicator, known);
	return known;
}

const apart = new Map<string, ReadonlySet<string>>();

/** Codes of countries that an indicator does not apply to. */
export function excluded(indicator: string): ReadonlySet<string> {
	const of = (): Row[] => rows(`indicators/${indicator}.csv`).filter(({ status }) => status === 'not_applicable');
	const known = apart.get(indicator) ?? new Set(of().map(({ iso3 = '' }) => iso3));
	apart.set(indicator, known);
	return known;
}

function readLatest(indicator: string): Map<string, number> {
	const values = new Map<string, { year: number; value: number }>();
	for (const { iso3 = '', year, value } of rows(`indicators/${indicator}.csv`)) {
		if (value === undefined || value === '') continue;
		const known = values.get(iso3);
		if (!known || Number(year) > known.year) values.set(iso3, { year: Number(year), value: Number(value) });
	}
	const lived = new Set(inhabited());
	return new Map([...values].flatMap(([iso3, { value }]) => (lived.has(iso3) ? [[iso3, value] as const] : [])));
}

/** Codes of all countries that people live in. */
export function inhabited(): string[] {
	return rows('countries.csv').flatMap(({ iso3, status }) => (status === 'uninhabited' ? [] : (iso3 ?? [])));
}

/** Codes of the members of a group such as `au/AU`; '' is the world. */
export function membersOf(region: string): string[] {
	const [scheme, group] = region.split('/');
	const lived = inhabited();
	if (region === '') return lived;
	const listed = new Set(
		rows('groups.csv').flatMap((row) => (row['scheme'] === scheme && row['group'] === group ? (row['iso3'] ?? []) : []))
	);
	return lived.filter((iso3) => listed.has(iso3));
}
