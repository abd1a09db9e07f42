import type { Indicator, Pillar } from '#core/table/indicator.ts';
import type { EcosystemMatrix } from './matrix.ts';
import type { StandingColumn } from './standing.ts';

/**
 * Lowest percentile of the top fifth of the world: at most a fifth of all countries with a value stand there or above. Countries that
 * share a value are in or out together; undefined where even those at the very top are more than a fifth.
 */
export function topFifthFrom(percentiles: Iterable<number>): number | undefined {
	const sorted = [...percentiles].sort((a, b) => b - a);
	let from: number | undefined;
	let counted = 0;
	for (const [percentile, equal] of Map.groupBy(sorted, (of) => of)) {
		counted += equal.length;
		if (counted * 5 > sorted.length) break;
		from = percentile;
	}
	return from;
}

/** A pillar with how many countries of the matrix are first in it. */
export interface FirstInPillar {
	readonly pillar: Pillar;
	readonly indicator: Indicator;
	readonly count: number;
}

/** Who is first in the pillars of which one end is better. */
export interface TopFifths {
	/** Countries in the top fifth of the world, the most first; pillars that tie keep the order of the columns. */
	readonly ranked: readonly FirstInPillar[];
	/** Pillars where so many countries share the best value that there is no top fifth. */
	readonly tied: readonly Pillar[];
	/** Countries that reach the declared level, in pillars stood for by levels or yes and no: these have no rank. */
	readonly reaching: readonly FirstInPillar[];
}

/** Counts the countries of the matrix that are first. */
export function topFifths({ columns, rows }: EcosystemMatrix): TopFifths {
	const better = columns.filter(({ column }) => column.indicator.direction !== 'neutral');
	const named = better.filter(({ column }) => hasNames(column.indicator));
	const amounts = better.filter(({ column }) => !hasNames(column.indicator));
	const count = (
		{ pillar, column }: EcosystemMatrix['columns'][number],
		isFirst: (standing: NonNullable<ReturnType<StandingColumn['standings']['get']>>) => boolean
	): FirstInPillar => {
		const first = rows.filter(({ iso3 }) => {
			const standing = column.standings.get(iso3);
			return standing !== undefined && isFirst(standing);
		});
		return { pillar, indicator: column.indicator, count: first.length };
	};
	return {
		ranked: amounts
			.flatMap((of) => {
				const { topFrom } = of.column;
				return topFrom === undefined ? [] : count(of, ({ percentile }) => (percentile ?? -1) >= topFrom);
			})
			.sort((a, b) => b.count - a.count),
		tied: amounts.flatMap(({ pillar, column }) => (column.topFrom === undefined ? pillar : [])),
		reaching: named.map((of) => count(of, ({ value }) => (value ?? -1) >= (of.column.indicator.threshold ?? 1)))
	};
}

/** Whether the values of an indicator are levels or answers, which have names, instead of amounts. */
export function hasNames({ levels }: Pick<Indicator, 'levels'>): boolean {
	return levels.length > 0;
}
