/** What can be found, in the order in which equally good finds are listed. */
export const SEARCH_KINDS = ['country', 'region', 'indicator', 'page', 'molecule', 'vaccine', 'maker'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something that has a page, with the names it is looked for by. */
export interface SearchEntry {
	readonly kind: SearchKind;
	readonly name: string;
	/** Address on this site, from its root: `/countries/KEN`. */
	readonly path: string;
	/** What tells it apart from others of its kind, such as the scheme of a region; '' where nothing is needed. */
	readonly hint: string;
	/** Names that the page does not use itself. */
	readonly aliases: readonly string[];
	/** Found only when written in full: `KE`, `KEN`. */
	readonly codes: readonly string[];
}

/** Entries as a file carries them: kind as its place in SEARCH_KINDS, aliases and codes with `|` between them. */
export type PackedEntry = readonly [
	kind: number,
	name: string,
	path: string,
	hint: string,
	aliases: string,
	codes: string
];

const BETWEEN = '|';

/** The short form of entries. A `|` in a name becomes a space: no name needs it. */
export function packEntries(entries: readonly SearchEntry[]): PackedEntry[] {
	const joined = (names: readonly string[]): string => names.map((name) => name.replaceAll(BETWEEN, ' ')).join(BETWEEN);
	return entries.map(({ kind, name, path, hint, aliases, codes }) => [
		SEARCH_KINDS.indexOf(kind),
		name,
		path,
		hint,
		joined(aliases),
		joined(codes)
	]);
}

/** Entries from their short form; one whose kind is unknown here is left out. */
export function unpackEntries(packed: readonly PackedEntry[]): SearchEntry[] {
	const parts = (text: string): string[] => text.split(BETWEEN).filter((part) => part !== '');
	return packed.flatMap(([at, name, path, hint, aliases, codes]) => {
		const kind = SEARCH_KINDS[at];
		return kind ? { kind, name, path, hint, aliases: parts(aliases), codes: parts(codes) } : [];
	});
}
