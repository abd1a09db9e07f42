import { search, type SearchIndex } from './search.ts';

const FOLDER = '/countries/';

/** Codes of the countries that a query means, by any of their names and codes, as the search of the site finds them. */
export function countriesMeant({ entries }: SearchIndex, query: string): ReadonlySet<string> {
	const countries = entries.filter(({ entry }) => entry.kind === 'country');
	const { hits } = search({ entries: countries }, query);
	return new Set(hits.map(({ entry }) => entry.path.slice(FOLDER.length)));
}
