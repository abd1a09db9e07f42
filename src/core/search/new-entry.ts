import { searchKey } from '#core/text/search.ts';
import type { SearchEntry } from './entry.ts';

/** The page and the part of it on which molecules stand, and the companies that make them; the address says which to point out. */
export const moleculesPath = (asked: string): string => `/active-ingredients?${asked}#molecules`;
/** The same of vaccines and of their makers. */
export const vaccinesPath = (asked: string, part: 'matrix' | 'makers'): string => `/vaccines?${asked}#vaccines-${part}`;
/** A name in the query of an address, as the pages themselves write it there. */
export const asked = (key: string, name: string): string => new URLSearchParams([[key, name]]).toString();

/** An entry that is found by its name alone. */
export function entryOf(kind: SearchEntry['kind'], name: string, path: string, hint = ''): SearchEntry {
	return { kind, name, path, hint, aliases: [], codes: [] };
}

/** Other names without those that a search takes for the same. */
export function otherNames(name: string, others: readonly string[]): string[] {
	const byKey = new Map(others.map((other) => [searchKey(other), other]));
	byKey.delete(searchKey(name));
	byKey.delete('');
	return [...byKey.values()];
}
