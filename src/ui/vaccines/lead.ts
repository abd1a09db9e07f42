import { diseasesByState, type RoutineSupplyRow } from '#core/vaccines/routine-supply.ts';
import * as m from '#locale/compiled/messages.js';

/** What a region can make itself, in one or two sentences. `products` are those of its members on the list, of whatever disease. */
export function vaccinesLead(region: string, supply: readonly RoutineSupplyRow[], products: number): string {
	const { several, one } = diseasesByState(supply);
	const [count, total] = [several.length + one.length, supply.length];
	if (products === 0) return m.vaccines_lead_none({ region, total });
	if (count === 0) return m.vaccines_lead_not_routine({ region, total, count: products });
	return [m.vaccines_lead_some({ region, count, total }), dependence(one.length, count)].join(' ');
}

/** How many of the diseases depend on the makers of one country. */
function dependence(one: number, count: number): string {
	if (one === 0) return m.vaccines_lead_no_one_country();
	return one === count ? m.vaccines_lead_all_one_country() : m.vaccines_lead_one_country({ count: one });
}
