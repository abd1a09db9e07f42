import type { VaccinesView } from '#core/vaccines/vaccines-view.ts';

/** How the page calls a country: in full in tables and sentences, shorter beside a bar. */
export interface CountryNames {
	readonly full: (iso3: string) => string;
	readonly short: (iso3: string) => string;
}

/** Names by code; a code without a name stands for itself. */
export function countryNames(names: VaccinesView['names']): CountryNames {
	const known = new Map(names.map((country) => [country.iso3, country]));
	return {
		full: (iso3) => known.get(iso3)?.name ?? iso3,
		short: (iso3) => known.get(iso3)?.shortName ?? iso3
	};
}
