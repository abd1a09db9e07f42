import type { Catalogue, CountryName, Scheme } from './catalogue.ts';
import type { Indicator } from './indicator.ts';

/** The part of the catalogue that every view needs, whatever it shows: small, because it comes with the page. */
export interface Names {
	readonly indicators: readonly Indicator[];
	readonly countries: readonly CountryName[];
	readonly schemes: readonly Scheme[];
}

/** Leaves out what is only looked up now and then. */
export function namesOf({ indicators, countries, schemes }: Catalogue): Names {
	return {
		indicators: indicators.map(({ definition, caveat, ...indicator }) => indicator),
		countries: countries.map(({ iso3, name, shortName, status, note, population }) => ({
			iso3,
			name,
			shortName,
			status,
			note,
			population
		})),
		schemes
	};
}
