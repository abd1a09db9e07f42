import type { Catalogue } from '#core/table/catalogue.ts';
import { searchKey } from '#core/text/search.ts';
import type { SearchIndex } from './search.ts';

/** A place where nobody lives, so that it has no page: its name, and codes and other names that it is asked for by. */
export interface UninhabitedPlace {
	readonly name: string;
	readonly others: readonly string[];
}

/** Places of `data/countries.csv` where nobody lives. */
export function uninhabitedPlaces({ countries }: Catalogue): UninhabitedPlace[] {
	return countries
		.filter(({ status }) => status === 'uninhabited')
		.map(({ iso3, iso2, name, shortName, aliases }) => ({ name, others: [iso3, iso2, shortName, ...aliases] }));
}

/** Name of the uninhabited place that a text names in full or by its code; undefined where it names none. */
export function uninhabitedMeant({ uninhabited }: SearchIndex, text: string): string | undefined {
	const asked = searchKey(text);
	if (asked === '') return undefined;
	return uninhabited?.find(({ name, others }) => [name, ...others].some((one) => searchKey(one) === asked))?.name;
}
