import { PILLARS, type Pillar } from '#core/table/indicator.ts';

/**
 * Indicators that a brief reads first, by pillar: the ones that answer for the most countries and are about making medicines,
 * regulating, buying and needing them. Every other indicator is in the full list of the brief.
 */
export const KEY_INDICATORS: Readonly<Record<Pillar, readonly string[]>> = {
	capacity: ['fda_dosage_form_sites', 'pq_vaccine_products', 'mva_per_capita'],
	active_ingredients: ['fda_api_sites', 'who_pq_apis', 'api_export_import_ratio'],
	regulation: ['regulator_maturity_medicines', 'pics_member', 'harmonisation_mechanisms'],
	trade: ['pharma_export_import_ratio', 'pharma_imports_per_capita', 'vaccine_imports_usd'],
	demand: ['births', 'immunisation_dtp3', 'health_spending_per_capita'],
	research_workforce: ['gerd_pct_gdp', 'researchers_per_million'],
	ip_technology_transfer: ['mrna_programme', 'trips_pharma_waiver'],
	procurement_finance: ['pooled_procurement_mechanisms', 'gavi_eligible']
};

/** The same as one list, in the order of the pillars. */
export const KEY_INDICATOR_IDS: readonly string[] = PILLARS.flatMap((pillar) => KEY_INDICATORS[pillar]);
