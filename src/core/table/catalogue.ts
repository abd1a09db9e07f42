import type { DescribedIndicator } from './indicator.ts';
import type { Group } from './view.ts';

/** Everything the pages must know before they show a number: small enough to travel with every page that needs it. */
export interface Catalogue {
	/** In the order of the pillars, then of the file. */
	readonly indicators: readonly DescribedIndicator[];
	/** Sorted by iso3; uninhabited areas are included and marked. */
	readonly countries: readonly Country[];
	readonly schemes: readonly Scheme[];
	readonly sources: readonly Source[];
	readonly licences: readonly Licence[];
}

export type CountryStatus = 'un_member' | 'un_observer' | 'territory' | 'other' | 'uninhabited';

/** What figures and tables need of a country. */
export interface CountryName {
	readonly iso3: string;
	/** Official short name in UN/WHO usage. */
	readonly name: string;
	/** Name that fits a label. */
	readonly shortName: string;
	readonly status: CountryStatus;
	/** Footnote that must go with the name, such as the one on UNSCR 1244. */
	readonly note: string;
	/** Latest population known, for weights and coverage. */
	readonly population: { readonly value: number; readonly year: number } | undefined;
}

export interface Country extends CountryName {
	readonly iso2: string;
	readonly m49: string;
	readonly whoMember: 'member' | 'associate' | 'none';
	/** iso3 of the administering power of a territory. */
	readonly administeredBy: string | undefined;
	readonly aliases: readonly string[];
}

/** A way to group countries, such as WHO regions; `groups` have ids `<scheme>:<group>`. */
export interface Scheme {
	readonly id: string;
	readonly title: string;
	readonly groups: readonly Group[];
}

export interface Source {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	readonly url: string;
	/** Id of a licence. */
	readonly licence: string;
	/** ISO date on which the facts were taken. */
	readonly retrieved: string;
	readonly note: string;
}

export interface Licence {
	readonly id: string;
	readonly title: string;
	readonly url: string;
	readonly commercialUse: 'yes' | 'no' | 'unstated';
}
