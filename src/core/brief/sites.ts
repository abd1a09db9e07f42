import { confidenceOf, booleanOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Listing } from '#core/table/listing.ts';
import type { Confidence } from '#core/table/observation.ts';

/** Firms named of a town that has many; one more than these is named rather than counted. */
const FIRMS = 4;

/** Sites of a country in one town; a site that makes both counts in both. */
export interface SiteTown {
	/** '' where the source does not say. */
	readonly city: string;
	readonly sites: number;
	readonly activeIngredients: number;
	readonly dosageForms: number;
	/** Names of the firms, sorted, each once; the first few where there are many. */
	readonly firms: readonly string[];
	/** Firms that are not named. */
	readonly moreFirms: number;
	readonly confidence: Confidence;
	readonly sourceIds: readonly string[];
}

/** Registered sites of a country that make something. */
export interface CountrySites {
	readonly sites: number;
	readonly activeIngredients: number;
	readonly dosageForms: number;
	/** Most sites first, then by name. */
	readonly towns: readonly SiteTown[];
}

/** Sites of `data/sites.csv` that make active ingredients or dosage forms in one country. */
export function countrySites(rows: readonly TableRow[], iso3: string): CountrySites {
	const own = rows.filter((row) => textOf(row, 'iso3') === iso3 && (makes(row, 'api') || makes(row, 'dosage_form')));
	const towns = [...Map.groupBy(own, (row) => textOf(row, 'city'))].map(([city, sites]): SiteTown => {
		const medium = sites.some((row) => confidenceOf(row) === 'medium');
		return {
			city,
			...counts(sites),
			...firmsOf(sites),
			confidence: medium ? 'medium' : 'high',
			sourceIds: [...new Set(sites.map((row) => textOf(row, 'source_id')))].sort()
		};
	});
	return {
		...counts(own),
		towns: towns.sort((a, b) => b.sites - a.sites || a.city.localeCompare(b.city, 'en'))
	};
}

function firmsOf(sites: readonly TableRow[]): Pick<SiteTown, 'firms' | 'moreFirms'> {
	const firms = [...new Set(sites.map((row) => textOf(row, 'firm')))].sort((a, b) => a.localeCompare(b, 'en'));
	if (firms.length <= FIRMS + 1) return { firms, moreFirms: 0 };
	return { firms: firms.slice(0, FIRMS), moreFirms: firms.length - FIRMS };
}

function makes(row: TableRow, what: 'api' | 'dosage_form'): boolean {
	return booleanOf(row, `${what}_manufacture`) === true;
}

function counts(rows: readonly TableRow[]): Pick<CountrySites, 'sites' | 'activeIngredients' | 'dosageForms'> {
	return {
		sites: rows.length,
		activeIngredients: rows.filter((row) => makes(row, 'api')).length,
		dosageForms: rows.filter((row) => makes(row, 'dosage_form')).length
	};
}

/** Towns as a table; `firmsText` writes the names of firms and how many more there are. */
export function townListing(
	towns: readonly SiteTown[],
	firmsText: (firms: readonly string[], more: number) => string
): Listing {
	return {
		columns: [
			{ id: 'city', kind: 'text' },
			{ id: 'sites', kind: 'number' },
			{ id: 'active_ingredient_sites', kind: 'number' },
			{ id: 'dosage_form_sites', kind: 'number' },
			{ id: 'firms', kind: 'text' }
		],
		rows: towns.map(({ city, sites, activeIngredients, dosageForms, firms, moreFirms, confidence, sourceIds }) => ({
			key: city,
			values: {
				city: city === '' ? undefined : city,
				sites,
				active_ingredient_sites: activeIngredients,
				dosage_form_sites: dosageForms,
				firms: firmsText(firms, moreFirms)
			},
			confidence,
			sourceIds
		}))
	};
}
