import type { Indicator, Pillar } from '#core/table/indicator.ts';

/**
 * The indicator that stands for a pillar until a person chooses another. Chosen for the number of countries it answers for and
 * for being about making medicines: registers that count everybody go before estimates, and these before statements.
 *
 * Regulation stands on PIC/S, whose list is whole and says something of medicines in every country. Maturity levels would be nearer to
 * the pillar, but are published for a dozen countries and would leave all others without a place. A list of members says nothing else
 * about a regulator, so its own name stands over the column, and its answers in the cells.
 */
export const LEADING_INDICATORS: Readonly<Record<Pillar, string>> = {
	capacity: 'fda_dosage_form_sites',
	active_ingredients: 'fda_api_sites',
	regulation: 'pics_member',
	trade: 'pharma_export_import_ratio',
	demand: 'births',
	research_workforce: 'gerd_pct_gdp',
	ip_technology_transfer: 'mrna_programme',
	procurement_finance: 'pooled_procurement_mechanisms'
};

/** Pillars that factories need around them. Trade is a result, demand a need, and active ingredients are capacity themselves. */
export const ENABLING_PILLARS = [
	'regulation',
	'research_workforce',
	'ip_technology_transfer',
	'procurement_finance'
] as const satisfies readonly Pillar[];

/** True where a percentile means something: values that are made in one way everywhere. */
export function canStandForPillar(indicator: Pick<Indicator, 'comparable'>): boolean {
	return indicator.comparable;
}
