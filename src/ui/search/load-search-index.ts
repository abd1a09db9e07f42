import { resolve } from '$app/paths';
import { openSearch, type SearchFile } from '#core/search/search-file.ts';
import type { SearchIndex } from '#core/search/search.ts';
import { fetchFile } from '#ui/explore/load-error.ts';

let loading: Promise<SearchIndex> | undefined;

/** The names that can be found, fetched once for all pages. Throws a LoadError; then the next call tries again. */
export function loadSearchIndex(): Promise<SearchIndex> {
	loading ??= fetchIndex().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function fetchIndex(): Promise<SearchIndex> {
	const response = await fetchFile(fetch, resolve('/search-index.json'));
	// Written by our own build in this very shape.
	return openSearch((await response.json()) as SearchFile);
}
