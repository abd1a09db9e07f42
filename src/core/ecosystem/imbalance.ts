import { median } from '#core/table/median.ts';
import type { Pillar } from '#core/table/indicator.ts';
import type { Member } from './matrix.ts';
import { ENABLING_PILLARS } from './pillar-indicators.ts';
import type { Standing, StandingColumn } from './standing.ts';

/** How far a country's capacity stands from what factories need around them, in percentiles of the world. */
export interface Imbalance {
	readonly member: Member;
	readonly capacity: Standing;
	/** Percentiles of the enabling pillars that have one. */
	readonly enabling: readonly { readonly pillar: Pillar; readonly percentile: number }[];
	/** Their median. */
	readonly median: number;
	/** Capacity less median: above 0 capacity is ahead of the rest. */
	readonly gap: number;
}

/** With fewer enabling pillars than this a median would be one value under another name. */
export const LEAST_PILLARS = 2;

/**
 * Members with a capacity and at least two enabling pillars, the widest gap first. Pillars stood for by an indicator of which neither
 * end is better are not counted: a median of them would praise or blame nothing.
 *
 * @param columns by pillar
 */
export function imbalances(
	members: readonly Member[],
	columns: ReadonlyMap<Pillar, StandingColumn>
): readonly Imbalance[] {
	const capacities = columns.get('capacity');
	const usable = enablingPillars(columns);
	const made = members.flatMap((member): Imbalance | [] => {
		const capacity = capacities?.standings.get(member.iso3);
		const enabling = usable.flatMap((pillar) => {
			const percentile = columns.get(pillar)?.standings.get(member.iso3)?.percentile;
			return percentile === undefined ? [] : { pillar, percentile };
		});
		const middle = median(enabling.map(({ percentile }) => percentile));
		if (capacity?.percentile === undefined || middle === undefined || enabling.length < LEAST_PILLARS) return [];
		return { member, capacity, enabling, median: middle, gap: capacity.percentile - middle };
	});
	return made.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
}

/** Enabling pillars that count: those whose indicator has a better end. */
export function enablingPillars(columns: ReadonlyMap<Pillar, StandingColumn>): Pillar[] {
	return ENABLING_PILLARS.filter((pillar) => (columns.get(pillar)?.indicator.direction ?? 'neutral') !== 'neutral');
}
