import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** Rows of a file under `data/`, read without the atlas's own reader. */
export function readCsv(name: string): Record<string, string>[] {
	return Papa.parse<Record<string, string>>(readFileSync(`data/${name}.csv`, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;
}

/** Members of every group that people live in, and the world, read without the atlas's own reader. */
export function readGroups(): Map<string, Set<string>> {
	const inhabited = new Set(
		readCsv('countries').flatMap(({ iso3 = '', status }) => (status === 'uninhabited' ? [] : iso3))
	);
	const groups = new Map([['world', inhabited]]);
	for (const { scheme, group, iso3 = '' } of readCsv('groups')) {
		const id = `${scheme}:${group}`;
		if (!groups.has(id)) groups.set(id, new Set());
		if (inhabited.has(iso3)) groups.get(id)?.add(iso3);
	}
	return groups;
}
