import type { Pillar } from '#core/table/indicator.ts';
import type { EcosystemMatrix } from './matrix.ts';

/** From this percentile on a country is in the top fifth of the world. */
export const TOP_FIFTH = 80;

/** How many countries of the matrix stand in the top fifth of the world in a pillar. */
export interface TopFifth {
	readonly pillar: Pillar;
	readonly count: number;
}

/** Counts for the pillars of which one end is better, the most first; pillars that tie keep the order of the columns. */
export function topFifths({ columns, rows }: EcosystemMatrix): TopFifth[] {
	return columns
		.filter(({ column }) => column.indicator.direction !== 'neutral')
		.map(({ pillar, column }) => ({
			pillar,
			count: rows.filter(({ iso3 }) => (column.standings.get(iso3)?.percentile ?? 0) >= TOP_FIFTH).length
		}))
		.sort((a, b) => b.count - a.count);
}
