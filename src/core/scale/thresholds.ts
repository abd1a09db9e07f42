/** Above this ratio of the highest value to a low one, steps of equal ratio tell more than steps with equally many countries. */
const LOG_FROM = 50;
/** No step may hold more than this share of the values if the scale is to be cut into equal parts. */
const CROWDED = 0.5;

/**
 * At most `classes − 1` round limits between positive values: equal ratios where the values spread over orders of magnitude,
 * otherwise equally many values in each class. Limits have one or two significant digits, rise strictly, are multiples of
 * `unit` (the smallest difference shown), and leave no class empty: few different values give few classes.
 */
export function positiveThresholds(values: readonly number[], classes: number, unit: number): number[] {
	const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
	const different = [...new Set(sorted)];
	if (different.length <= classes) return withoutEmpty(limitsBetween(different, unit), sorted);
	const [low, high] = [quantile(sorted, 0.05), quantile(sorted, 1)];
	const logarithmic = high / low >= LOG_FROM;
	const limits = Array.from({ length: classes - 1 }, (_, index) => {
		const part = (index + 1) / classes;
		if (logarithmic) {
			const middle = low * (high / low) ** part;
			const slack = (high / low) ** (0.25 / classes);
			return roundest(middle / slack, middle * slack, unit);
		}
		const slack = 0.25 / classes;
		return roundest(quantile(sorted, part - slack), quantile(sorted, part + slack), unit);
	});
	return withoutEmpty(limits, sorted);
}

/** Round limits for shares in percent: equal steps where they divide the values well, otherwise as for amounts. */
export function shareThresholds(values: readonly number[], classes: number, unit: number): number[] {
	const highest = Math.max(...values);
	if (values.length === 0 || highest <= 0) return [];
	const step = roundUp(highest / classes);
	const limits = Array.from({ length: classes - 1 }, (_, index) => Number(((index + 1) * step).toPrecision(2)));
	const equal = withoutEmpty(limits, values);
	const counts = classCounts(equal, values);
	const even = equal.length === classes - 1 && Math.max(...counts) <= CROWDED * values.length;
	return even ? equal : positiveThresholds(values, classes, unit);
}

/** The limits that rise strictly and have at least one value in each class; `[a, b)` holds a ≤ value < b. */
export function withoutEmpty(limits: readonly number[], values: readonly number[]): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	const kept: number[] = [];
	let below = 0;
	for (const limit of [...limits].sort((a, b) => a - b)) {
		const count = countBelow(sorted, limit);
		if (count > below && count < sorted.length) {
			kept.push(limit);
			below = count;
		}
	}
	return kept;
}

/** A class for each of a few different values. */
function limitsBetween(different: readonly number[], unit: number): number[] {
	return different.slice(1).map((value, index) => roundest(((different[index] ?? 0) + value) / 2, value, unit));
}

/** Number of values in each class that the limits make. */
export function classCounts(limits: readonly number[], values: readonly number[]): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	const ends = [...limits.map((limit) => countBelow(sorted, limit)), sorted.length];
	return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** The number from `low` to `high` with the fewest digits, at most two; the closest such number where none lies between. */
export function roundest(low: number, high: number, unit: number): number {
	const middle = (low + high) / 2;
	const power = Math.floor(Math.log10(high));
	for (const [base, exponent] of [
		[10, power],
		[5, power],
		[2, power],
		[1, power],
		[5, power - 1],
		[2, power - 1]
	] as const) {
		const step = Math.max(unit, base * 10 ** exponent);
		const nearest = multiple(middle, step);
		if (nearest >= low && nearest <= high) return nearest;
	}
	return multiple(middle, Math.max(unit, 10 ** (power - 1)));
}

/** The value below which the share `part` (0–1) of the sorted values lies, between two neighbours in proportion. */
export function quantile(sorted: readonly number[], part: number): number {
	const position = Math.min(1, Math.max(0, part)) * (sorted.length - 1);
	const index = Math.floor(position);
	const low = sorted[index];
	if (low === undefined) throw new RangeError('expected at least one value to take a quantile of, came none');
	const high = sorted[index + 1] ?? low;
	return low + (high - low) * (position - index);
}

function multiple(value: number, step: number): number {
	return Number((Math.max(1, Math.round(value / step)) * step).toPrecision(12));
}

/** The next 1, 2, 2.5 or 5 times a power of ten. */
function roundUp(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const base = [1, 2, 2.5, 5, 10].find((step) => step * power >= value * (1 - 1e-9)) ?? 10;
	return base * power;
}

function countBelow(sorted: readonly number[], limit: number): number {
	const index = sorted.findIndex((value) => value >= limit);
	return index === -1 ? sorted.length : index;
}
