import { packEntries, unpackEntries, type PackedEntry, type SearchEntry } from './entry.ts';
import { firmEntries, type PackedFirms } from './firm-entries.ts';
import { searchIndex, type SearchIndex } from './search.ts';
import type { UninhabitedPlace } from './uninhabited.ts';

/** What `search-index.json` holds: everything that can be found, in few bytes. */
export interface SearchFile {
	readonly entries: readonly PackedEntry[];
	readonly firms: readonly PackedFirms[];
	readonly uninhabited: readonly UninhabitedPlace[];
}

export function packSearch(
	entries: readonly SearchEntry[],
	firms: readonly PackedFirms[],
	uninhabited: readonly UninhabitedPlace[]
): SearchFile {
	return { entries: packEntries(entries), firms, uninhabited };
}

/** The index that queries are answered from. */
export function openSearch({ entries, firms, uninhabited }: SearchFile): SearchIndex {
	return searchIndex([...unpackEntries(entries), ...firmEntries(firms)], uninhabited);
}
