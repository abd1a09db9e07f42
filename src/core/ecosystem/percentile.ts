import type { Direction } from '#core/table/indicator.ts';

/**
 * Percentile rank of a value among all that are known, 0 to 100: the share of values below it and half of those equal to it,
 * itself among them. Formula: Crocker and Algina, Introduction to Classical and Modern Test Theory (1986), chapter 19,
 * PR = (cf + f/2) / N × 100. Equal values share one percentile, and the mean over all values is always 50.
 *
 * @param sorted every known value, from low to high
 * @returns undefined where no value is known
 */
export function percentileRank(value: number, sorted: readonly number[]): number | undefined {
	if (sorted.length === 0) return undefined;
	const below = firstAt(sorted, (known) => known >= value);
	const equal = firstAt(sorted, (known) => known > value) - below;
	return ((below + equal / 2) / sorted.length) * 100;
}

/**
 * Percentile of each value, so that higher is better: turned round where a lower value is better. Where neither end is better
 * the percentile says how high the value is, and nothing about good or bad. Absences stay absent.
 */
export function percentiles(
	values: ReadonlyMap<string, number | undefined>,
	direction: Direction
): ReadonlyMap<string, number> {
	const sorted = [...values.values()].filter((value) => value !== undefined).sort((a, b) => a - b);
	const made = new Map<string, number>();
	for (const [key, value] of values) {
		const rank = value === undefined ? undefined : percentileRank(value, sorted);
		if (rank !== undefined) made.set(key, direction === 'lower' ? 100 - rank : rank);
	}
	return made;
}

/** Index of the first value that passes, by halving; the length where none does. What passes must stand at the end. */
function firstAt(sorted: readonly number[], passes: (value: number) => boolean): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const value = sorted[middle];
		if (value !== undefined && passes(value)) high = middle;
		else low = middle + 1;
	}
	return low;
}
