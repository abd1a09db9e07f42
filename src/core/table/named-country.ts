import type { CountryName } from './catalogue.ts';

/** A country as cells and rows name it. */
export interface NamedCountry {
	readonly iso3: string;
	/** Official name: what tables, tooltips and files say. */
	readonly country: string;
	/** What a chart writes where the official name has no room; left out where it is the same. */
	readonly shortName?: string | undefined;
}

/** The names of a country; a short one that says the same takes no room in pages. */
export function namedCountry({
	iso3,
	name,
	shortName
}: Pick<CountryName, 'iso3' | 'name' | 'shortName'>): NamedCountry {
	return { iso3, country: name, ...shorter(shortName === name ? undefined : shortName) };
}

/** The names alone of a cell or row that has more. */
export function namesAlone({ iso3, country, shortName }: NamedCountry): NamedCountry {
	return { iso3, country, ...shorter(shortName) };
}

function shorter(shortName: string | undefined): Pick<NamedCountry, 'shortName'> {
	return shortName === undefined ? {} : { shortName };
}
