import type { Listing } from '#core/table/listing.ts';
import { ENABLING_PILLARS } from './pillar-indicators.ts';
import type { Imbalance } from './imbalance.ts';
import type { Standing, StandingColumn } from './standing.ts';
import type { Pillar } from '#core/table/indicator.ts';

/** One row for each country compared, the widest gap first: percentiles of capacity and of each enabling pillar, and their median. */
export function imbalanceListing(
	imbalances: readonly Imbalance[],
	columns: ReadonlyMap<Pillar, StandingColumn>
): Listing {
	return {
		columns: [
			{ id: 'country', kind: 'text' },
			{ id: 'iso3', kind: 'text' },
			{ id: 'capacity', kind: 'number', decimals: 0 },
			{ id: 'enabling_median', kind: 'number', decimals: 0 },
			{ id: 'gap', kind: 'number', decimals: 0 },
			{ id: 'enabling_pillars', kind: 'number' },
			...ENABLING_PILLARS.map((id) => ({ id, kind: 'number' as const, decimals: 0 }))
		],
		rows: imbalances.map(({ member, capacity, enabling, median, gap }) => {
			const used: Standing[] = [
				capacity,
				...enabling.flatMap(({ pillar }) => columns.get(pillar)?.standings.get(member.iso3) ?? [])
			];
			const of = new Map<Pillar, number>(enabling.map(({ pillar, percentile }) => [pillar, percentile]));
			return {
				key: member.iso3,
				values: {
					country: member.name,
					iso3: member.iso3,
					capacity: capacity.percentile,
					enabling_median: median,
					gap: Math.round(gap * 100) / 100,
					enabling_pillars: enabling.length,
					...Object.fromEntries(ENABLING_PILLARS.map((pillar) => [pillar, of.get(pillar)]))
				},
				confidence: used.some(({ confidence }) => confidence === 'medium') ? 'medium' : 'high',
				sourceIds: [...new Set(used.flatMap(({ sourceId }) => sourceId ?? []))]
			};
		})
	};
}
