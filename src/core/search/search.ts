import { searchKey } from '#core/text/search.ts';
import { SEARCH_KINDS, type SearchEntry } from './entry.ts';
import { isTypoOf } from './typo.ts';
import type { UninhabitedPlace } from './uninhabited.ts';

/** How well a name fits, best first. */
const FITS = ['exact', 'prefix', 'words', 'inside', 'typo'] as const;
export type Fit = (typeof FITS)[number];

/** An entry that answers a query. */
export interface SearchHit {
	readonly entry: SearchEntry;
	/** The other name that was meant, where the entry's own name does not fit at all. */
	readonly alias: string | undefined;
	readonly fit: Fit;
}

export interface SearchResult {
	/** Best first. */
	readonly hits: readonly SearchHit[];
	/** True where nothing has what was typed, and the hits differ from it by one letter in a word. */
	readonly guessed: boolean;
}

/** Fewer letters are inside too many names to mean anything. */
const LEAST_INSIDE = 3;

/** Names of the entries as they are compared, made once for many queries. */
export interface SearchIndex {
	readonly entries: readonly IndexedEntry[];
	/** Known to the atlas, though without a page: told to who looks for them. */
	readonly uninhabited?: readonly UninhabitedPlace[];
}
interface IndexedEntry {
	readonly entry: SearchEntry;
	readonly names: readonly { readonly key: string; readonly alias: string | undefined }[];
	readonly codes: readonly string[];
}

export function searchIndex(
	entries: readonly SearchEntry[],
	uninhabited: readonly UninhabitedPlace[] = []
): SearchIndex {
	return {
		uninhabited,
		entries: entries.map((entry) => ({
			entry,
			names: [
				{ key: searchKey(entry.name), alias: undefined },
				...entry.aliases.map((alias) => ({ key: searchKey(alias), alias }))
			],
			codes: entry.codes.map(searchKey)
		}))
	};
}

/**
 * Entries that a query means, best first: the whole name, then its beginning, then beginnings of its words, then any part of it; equally good
 * ones in the order of kinds, own names before others. Where there is none, names that are one letter away in long words.
 * Case, accents and punctuation do not matter.
 */
export function search(index: SearchIndex, query: string): SearchResult {
	const wanted = searchKey(query);
	if (wanted === '') return { hits: [], guessed: false };
	const words = wanted.split(' ');
	const found = hitsOf(index, (name) => fitOf(name, wanted, words), wanted);
	if (found.length > 0) return { hits: found, guessed: false };
	const guesses = hitsOf(index, (name) => (isTypoOf(name, words) ? 'typo' : undefined), undefined);
	return { hits: guesses, guessed: guesses.length > 0 };
}

interface RatedHit extends SearchHit {
	/** The entry's own name as it is compared. */
	readonly key: string;
	/** Whether the entry's own name fits as well as any other of its names. */
	readonly own: boolean;
}

function hitsOf(
	{ entries }: SearchIndex,
	fitOfName: (key: string) => Fit | undefined,
	code: string | undefined
): SearchHit[] {
	const rated = entries.flatMap(({ entry, names, codes }): RatedHit[] => {
		const key = names[0]?.key ?? '';
		if (code !== undefined && codes.includes(code)) return [{ entry, alias: undefined, fit: 'exact', key, own: true }];
		let best: RatedHit | undefined;
		let named = false;
		for (const { key: name, alias } of names) {
			const fit = fitOfName(name);
			if (fit === undefined) continue;
			if (alias === undefined) named = true;
			if (!best || rate(fit) < rate(best.fit)) best = { entry, alias, fit, key, own: alias === undefined };
		}
		// Another name is worth saying only where the entry's own does not show why it was found.
		return best ? [named ? { ...best, alias: undefined } : best] : [];
	});
	return rated.sort(better).map(({ entry, alias, fit }) => ({ entry, alias, fit }));
}

const rate = (fit: Fit): number => FITS.indexOf(fit);

function better(a: RatedHit, b: RatedHit): number {
	return (
		rate(a.fit) - rate(b.fit) ||
		SEARCH_KINDS.indexOf(a.entry.kind) - SEARCH_KINDS.indexOf(b.entry.kind) ||
		Number(b.own) - Number(a.own) ||
		compare(a.key, b.key) ||
		compare(a.entry.path, b.entry.path)
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function fitOf(name: string, wanted: string, words: readonly string[]): Fit | undefined {
	// Most names end here, and there are thousands.
	if (!name.includes(words[0] ?? '')) return undefined;
	if (name === wanted) return 'exact';
	if (name.startsWith(wanted)) return 'prefix';
	const padded = ` ${name}`;
	if (words.every((word) => padded.includes(` ${word}`))) return 'words';
	return wanted.length >= LEAST_INSIDE && name.includes(wanted) ? 'inside' : undefined;
}
