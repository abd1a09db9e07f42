import type { Standing } from '#core/ecosystem/standing.ts';
import { hasNames } from '#core/ecosystem/top-fifth.ts';
import type { Indicator, Pillar } from '#core/table/indicator.ts';
import { levelLabel } from '#core/text/cross-section.ts';
import * as m from '#locale/compiled/messages.js';
import { percentileText } from './imbalance-words.ts';

const SHORT: Readonly<Record<Pillar, () => string>> = {
	capacity: m.ecosystem_short_capacity,
	active_ingredients: m.ecosystem_short_active_ingredients,
	regulation: m.ecosystem_short_regulation,
	trade: m.ecosystem_short_trade,
	demand: m.ecosystem_short_demand,
	research_workforce: m.ecosystem_short_research_workforce,
	ip_technology_transfer: m.ecosystem_short_ip_technology_transfer,
	procurement_finance: m.ecosystem_short_procurement_finance
};

/** Name of a pillar that fits over a column. */
export function shortPillar(pillar: Pillar): string {
	return SHORT[pillar]();
}

/** Of indicators whose titles are too long to stand over a column. */
const SHORT_TITLES: Readonly<Record<string, () => string>> = {
	regulator_maturity_medicines: m.ecosystem_head_regulator_maturity_medicines,
	regulator_maturity_vaccines: m.ecosystem_head_regulator_maturity_vaccines,
	ich_status: m.ecosystem_head_ich_status,
	ama_treaty: m.ecosystem_head_ama_treaty,
	trips_pharma_waiver: m.ecosystem_head_trips_pharma_waiver,
	ldc_status: m.ecosystem_head_ldc_status,
	wto_status: m.ecosystem_head_wto_status,
	mrna_programme: m.ecosystem_head_mrna_programme,
	african_pooled_procurement: m.ecosystem_head_african_pooled_procurement,
	paho_revolving_fund: m.ecosystem_head_paho_revolving_fund
};

/** What stands over a column: its pillar, or the indicator itself where its values are levels or answers, which say nothing else of the pillar. */
export function columnHead(pillar: Pillar, indicator: Indicator): string {
	return hasNames(indicator) ? (SHORT_TITLES[indicator.id]?.() ?? indicator.title) : shortPillar(pillar);
}

/**
 * What stands in a cell: the level or answer where values are such; else the percentile that its colour is of, or that there is none,
 * where a word has room.
 */
export function cellText(
	{ percentile, value }: Standing,
	indicator: Indicator,
	tone: string,
	words: boolean
): string | undefined {
	if (percentile === undefined) return undefined;
	if (value !== undefined && hasNames(indicator)) return levelLabel(indicator, value);
	if (tone === 'zero') return words ? m.ecosystem_none() : undefined;
	return percentileText(percentile);
}
