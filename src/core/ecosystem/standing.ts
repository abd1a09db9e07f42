import type { Indicator } from '#core/table/indicator.ts';
import { absenceOf } from '#core/table/observation.ts';
import type { CrossSection, RankedCell } from '#core/table/view.ts';
import { SEQUENTIAL_TONES } from '#core/scale/tone.ts';
import { percentiles } from './percentile.ts';
import { topFifthFrom } from './top-fifth.ts';

/** A country's latest value with its place in the world. */
export interface Standing extends RankedCell {
	/** 0 to 100, to two decimals, higher is better or more; undefined without a value. */
	readonly percentile: number | undefined;
}

/** One indicator as a column of the matrix: what every country of the world has, or why it has nothing. */
export interface StandingColumn {
	readonly indicator: Indicator;
	/** Countries of the world that have a value: what ranks and percentiles are among. */
	readonly of: number;
	/** Lowest percentile of the top fifth of the world; undefined where too many share the best value. */
	readonly topFrom: number | undefined;
	readonly standings: ReadonlyMap<string, Standing>;
}

/** Places in the world, from the latest values of the world. */
export function standingColumn({ indicator, cells }: CrossSection): StandingColumn {
	const places = percentiles(new Map(cells.map(({ iso3, value }) => [iso3, value])), indicator.direction);
	return {
		indicator,
		of: places.size,
		topFrom: topFifthFrom([...places.values()].map(toHundredths)),
		standings: new Map(cells.map((cell) => [cell.iso3, { ...cell, percentile: rounded(places.get(cell.iso3)) }]))
	};
}

/** How many classes of percentile there are, each as wide as the others. */
export const PERCENTILE_CLASSES = SEQUENTIAL_TONES.length;

/**
 * What a standing looks like: its fifth of the world, a zero of its own where more is better, or its kind of absence. A zero
 * that most of the world shares has a percentile in the middle, and is still none.
 */
export function standingTone(standing: Standing | undefined, indicator: Indicator): string {
	if (standing?.percentile === undefined) return `absence-${standing ? (absenceOf(standing) ?? 'no_data') : 'no_data'}`;
	if (isNone(standing, indicator)) return 'zero';
	const place = Math.min(PERCENTILE_CLASSES - 1, Math.floor(standing.percentile / (100 / PERCENTILE_CLASSES)));
	return SEQUENTIAL_TONES[place] ?? SEQUENTIAL_TONES[0];
}

function isNone({ value }: Standing, { direction }: Indicator): boolean {
	return value === 0 && direction === 'higher';
}

function rounded(percentile: number | undefined): number | undefined {
	return percentile === undefined ? undefined : toHundredths(percentile);
}

function toHundredths(value: number): number {
	return Math.round(value * 100) / 100;
}
