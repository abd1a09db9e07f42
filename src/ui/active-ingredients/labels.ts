import type { PartLabel } from '#core/active-ingredients/world-shares.ts';
import * as m from '#locale/compiled/messages.js';

type Labels = Readonly<Record<string, string>>;

/** Name of a part of the world. */
export function partName({ name, others }: PartLabel): string {
	if (name === undefined) return m.active_ingredients_part_rest();
	return others ? m.active_ingredients_part_others({ region: name }) : name;
}

/** Headings of the table of towns. */
export const cityLabels = (): Labels => ({
	city: m.active_ingredients_column_town(),
	iso3: m.topic_column_code(),
	country: m.explore_column_country(),
	api_sites: m.active_ingredients_sites()
});

/** Headings of the table of shares of the world. */
export const shareLabels = (): Labels => ({
	indicator: m.explore_column_indicator(),
	part: m.active_ingredients_column_part(),
	value: m.explore_column_value(),
	share_pct: m.active_ingredients_column_share(),
	countries_with_data: m.active_ingredients_column_covered(),
	countries: m.active_ingredients_column_countries()
});

/** Headings of the table of molecules; those of seats are the names of countries. */
export const moleculeLabels = (seats: readonly string[], nameOf: (iso3: string) => string): Labels => ({
	molecule: m.active_ingredients_column_molecule(),
	therapeutic_area: m.active_ingredients_column_area(),
	...Object.fromEntries(seats.map((iso3) => [iso3.toLowerCase(), nameOf(iso3)])),
	seat_not_confirmed: m.active_ingredients_seat_unknown(),
	companies: m.active_ingredients_column_companies(),
	companies_in_region: m.active_ingredients_column_inside(),
	companies_left: m.active_ingredients_column_left(),
	entries: m.active_ingredients_column_entries(),
	hhi: m.active_ingredients_hhi()
});

/** Headings of the table of therapeutic areas. */
export const areaLabels = (): Labels => ({
	therapeutic_area: m.active_ingredients_column_area(),
	molecules: m.active_ingredients_column_molecules(),
	none: m.active_ingredients_left_none(),
	one: m.active_ingredients_left_one(),
	more: m.active_ingredients_left_more()
});

/** Headings of the table of exporters. */
export const exporterLabels = (): Labels => ({
	hs4: m.active_ingredients_column_hs4(),
	heading: m.active_ingredients_column_heading(),
	year: m.explore_column_year(),
	place: m.active_ingredients_column_place(),
	exporter: m.active_ingredients_column_exporter(),
	export_usd: m.active_ingredients_column_exports(),
	share_pct: m.active_ingredients_column_share(),
	hhi: m.active_ingredients_hhi()
});

/** Headings of the table of what a region buys. */
export const importLabels = (): Labels => ({
	hs4: m.active_ingredients_column_hs4(),
	heading: m.active_ingredients_column_heading(),
	year: m.explore_column_year(),
	import_usd: m.active_ingredients_column_imports(),
	members_with_data: m.active_ingredients_column_covered(),
	hhi_exporters: m.active_ingredients_column_hhi_exporters(),
	top_exporter: m.active_ingredients_column_top_exporter(),
	top_exporter_share_pct: m.active_ingredients_column_top_share(),
	region_share_of_exports_pct: m.active_ingredients_column_own_share()
});

/** Headings of the table of exports against imports. */
export const moneyLabels = (): Labels => ({
	iso3: m.topic_column_code(),
	country: m.explore_column_country(),
	year: m.explore_column_year(),
	export_usd: m.active_ingredients_column_exports(),
	import_usd: m.active_ingredients_column_imports(),
	balance_usd: m.active_ingredients_column_balance(),
	export_per_import: m.active_ingredients_column_ratio(),
	population: m.active_ingredients_column_population(),
	export_usd_per_head: m.active_ingredients_column_exports_head(),
	import_usd_per_head: m.active_ingredients_column_imports_head()
});

/** Headings of the table of chapters of the European list. */
export const chapterLabels = (): Labels => ({
	atc: m.active_ingredients_column_atc(),
	chapter: m.active_ingredients_column_chapter(),
	year: m.explore_column_year(),
	substances: m.active_ingredients_column_substances(),
	critical_substances: m.active_ingredients_column_critical(),
	suppliers: m.active_ingredients_column_suppliers(),
	countries: m.active_ingredients_column_countries(),
	top_country: m.active_ingredients_column_top_country(),
	top_country_share_pct: m.active_ingredients_column_top_country_share(),
	eu_eea_share_pct: m.active_ingredients_column_eu_share(),
	hhi: m.active_ingredients_hhi()
});

/** Headings of the table of stated shares. */
export const statedLabels = (): Labels => ({
	subject: m.active_ingredients_column_subject(),
	year: m.explore_column_year(),
	period: m.active_ingredients_column_period(),
	share_pct: m.active_ingredients_column_imported(),
	as_stated: m.active_ingredients_column_stated()
});
