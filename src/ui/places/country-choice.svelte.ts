import type { CountryEntry } from '#core/brief/country-entries.ts';
import { countriesMeant } from '#core/search/countries-meant.ts';
import { matches } from '#core/text/search.ts';
import { SearchNames } from '#ui/search/search-names.svelte.ts';
import type { QueryState } from '#ui/topic/query-state.svelte.ts';

/** Stands for the countries that are in no group of the grouping. */
export const IN_NO_GROUP = 'none';

/**
 * Which countries of the list are shown: those that the query and the region in the address mean. Names are those that the search of
 * the site knows, fetched when they are first needed; until then, and without them, the names on the page.
 */
export class CountryChoice {
	readonly #address: Pick<QueryState, 'get' | 'set'>;
	readonly #names = new SearchNames();

	constructor(address: Pick<QueryState, 'get' | 'set'>) {
		this.#address = address;
	}

	get query(): string {
		return this.#address.get('q');
	}
	set query(query: string) {
		this.#address.set({ q: query });
	}

	/** Id of a group, IN_NO_GROUP, or '' for all. */
	get group(): string {
		return this.#address.get('region');
	}
	set group(group: string) {
		this.#address.set({ region: group });
	}

	/** Shows every country again. */
	clear(): void {
		this.#address.set({ q: undefined, region: undefined });
	}

	/** Whether names are looked for that have not come yet. */
	get pending(): boolean {
		return this.query.trim() !== '' && !this.#names.index && this.#names.failure === undefined;
	}

	/** Fetches the names of the search. */
	load(): void {
		if (!this.#names.index) void this.#names.load();
	}

	/** The countries meant, in the order given. */
	of(countries: readonly CountryEntry[]): readonly CountryEntry[] {
		const { query, group } = this;
		const index = this.#names.index;
		const meant = index && query.trim() !== '' ? countriesMeant(index, query) : undefined;
		return countries.filter(
			(country) =>
				(meant ? meant.has(country.iso3) : matches(query, country.name, country.iso3)) &&
				(group === '' || (country.group ?? IN_NO_GROUP) === group)
		);
	}
}
