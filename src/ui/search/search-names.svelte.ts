import { search, type SearchIndex, type SearchResult } from '#core/search/search.ts';
import { uninhabitedMeant } from '#core/search/uninhabited.ts';
import { loadSearchIndex } from './load-search-index.ts';

/** The index as it is loaded, and what a query finds in it. */
export class SearchNames {
	index: SearchIndex | undefined = $state.raw();
	/** Why there is no index; undefined while there may be one yet. */
	failure: string | undefined = $state();

	/** Fetches the names, again if they failed before. */
	async load(): Promise<void> {
		this.failure = undefined;
		try {
			this.index = await loadSearchIndex();
		} catch (error) {
			this.failure = error instanceof Error ? error.message : String(error);
		}
	}

	/** Undefined until the names are there. */
	find(query: string): SearchResult | undefined {
		return this.index && search(this.index, query);
	}

	/** Name of the uninhabited place that a query names; undefined where it names none. */
	uninhabited(query: string): string | undefined {
		return this.index && uninhabitedMeant(this.index, query);
	}
}
