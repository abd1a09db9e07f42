/** Indicators that have an embed page for every group below, besides the one of the world that each indicator has. */
export const HEADLINE_INDICATORS: readonly string[] = [
	'fda_api_sites',
	'who_pq_apis',
	'fda_dosage_form_sites',
	'pq_vaccine_products',
	'pq_vaccine_makers',
	'regulator_maturity_medicines',
	'regulator_maturity_vaccines',
	'api_export_import_ratio',
	'pharma_imports_usd',
	'pharma_exports_usd'
];

/** Groups that embeds are made of beforehand: WHO regions and the bodies that plan production together. */
export const EMBED_GROUPS: readonly string[] = [
	'who_region:AFRO',
	'who_region:AMRO',
	'who_region:EMRO',
	'who_region:EURO',
	'who_region:SEARO',
	'who_region:WPRO',
	'au:AU',
	'asean:ASEAN',
	'caricom:CARICOM',
	'eu:EU27',
	'gcc:GCC',
	'mercosur:MERCOSUR',
	'pacific_islands_forum:PIF',
	'saarc:SAARC'
];

/** Whether a page stands ready that shows the map of an indicator and group before any script runs. */
export function hasEmbedPage(indicator: string, group: string): boolean {
	return group === 'world' || (HEADLINE_INDICATORS.includes(indicator) && EMBED_GROUPS.includes(group));
}
