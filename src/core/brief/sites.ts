import { confidenceOf, booleanOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Listing } from '#core/table/listing.ts';
import type { Confidence } from '#core/table/observation.ts';

/** Sites of a country in one town; a site that makes both counts in both. */
export interface SiteTown {
	/** '' where the source does not say. */
	readonly city: string;
	readonly sites: number;
	readonly activeIngredients: number;
	readonly dosageForms: number;
	/** Names of the firms, sorted, each once. */
	readonly firms: readonly string[];
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
			firms: [...new Set(sites.map((row) => textOf(row, 'firm')))].sort((a, b) => a.localeCompare(b, 'en')),
			confidence: medium ? 'medium' : 'high',
			sourceIds: [...new Set(sites.map((row) => textOf(row, 'source_id')))].sort()
		};
	});
	return {
		...counts(own),
		towns: towns.sort((a, b) => b.sites - a.sites || a.city.localeCompare(b.city, 'en'))
	};
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

/** Towns as a table; `firmsText` writes the names of firms. */
export function townListing(towns: readonly SiteTown[], firmsText: (firms: readonly string[]) => string): Listing {
	return {
		columns: [
			{ id: 'city', kind: 'text' },
			{ id: 'sites', kind: 'number' },
			{ id: 'active_ingredient_sites', kind: 'number' },
			{ id: 'dosage_form_sites', kind: 'number' },
			{ id: 'firms', kind: 'text' }
		],
		rows: towns.map(({ city, sites, activeIngredients, dosageForms, firms, confidence, sourceIds }) => ({
			key: city,
			values: {
				city: city === '' ? undefined : city,
				sites,
				active_ingredient_sites: activeIngredients,
				dosage_form_sites: dosageForms,
				firms: firmsText(firms)
			},
			confidence,
			sourceIds
		}))
	};
}
