import type { Pillar } from '#core/table/indicator.ts';
import * as m from '#locale/compiled/messages.js';

const LABELS: Readonly<Record<Pillar, () => string>> = {
	capacity: m.figure_pillar_capacity,
	active_ingredients: m.figure_pillar_active_ingredients,
	regulation: m.figure_pillar_regulation,
	trade: m.figure_pillar_trade,
	demand: m.figure_pillar_demand,
	research_workforce: m.figure_pillar_research_workforce,
	ip_technology_transfer: m.figure_pillar_ip_technology_transfer,
	procurement_finance: m.figure_pillar_procurement_finance
};

/** Name of a pillar of the ecosystem. */
export function pillarLabel(pillar: Pillar): string {
	return LABELS[pillar]();
}
