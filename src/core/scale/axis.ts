/** Where values stand along an axis, in pixels, and which values are written at it. */
export interface Axis {
	readonly at: (value: number) => number;
	readonly ticks: readonly number[];
}

type Pair = readonly [number, number];

const TINY = 1e-100;

/** About `count` round numbers from `low` to `high`: multiples of 1, 2 or 5 times a power of ten, at least `least`. */
export function roundTicks(low: number, high: number, count: number, least = 0): number[] {
	if (!(high > low)) return [low];
	const step = roundStep((high - low) / Math.max(1, count), least);
	const first = Math.ceil(low / step - 1e-9);
	const last = Math.floor(high / step + 1e-9);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => exact((first + index) * step));
}

/** A linear axis whose domain is widened to round numbers. */
export function linearAxis([low, high]: Pair, [start, end]: Pair, count: number, least = 0): Axis {
	const [from, to] = isFlat(low, high) ? [Math.min(0, low), high > TINY ? high : low < -TINY ? 0 : 1] : [low, high];
	const step = roundStep((to - from) / Math.max(1, count), least);
	const bottom = exact(Math.floor(from / step + 1e-9) * step);
	const top = Math.max(exact(Math.ceil(to / step - 1e-9) * step), exact(bottom + step));
	return { at: between(bottom, top, start, end), ticks: roundTicks(bottom, top, (top - bottom) / step, step) };
}

/** A logarithmic axis of positive values, from one round number to another; ticks at powers of ten, between them where these are few. */
export function logAxis([low, high]: Pair, [start, end]: Pair, count: number): Axis {
	const bottom = roundDown(low);
	const top = Math.max(roundUp(high), roundUp(bottom * 1.5));
	const at = between(Math.log10(bottom), Math.log10(top), start, end);
	const [first, last] = [Math.floor(Math.log10(bottom) + 1e-9), Math.floor(Math.log10(top) + 1e-9)];
	const powers = last - first + 1;
	const skip = Math.max(1, Math.ceil(powers / Math.max(1, count)));
	const bases = powers * 3 <= count + 2 ? [1, 2, 5] : [1];
	const ticks: number[] = [];
	for (let power = first; power <= last; power += skip) {
		for (const base of bases) {
			const tick = exact(base * 10 ** power);
			if (tick >= bottom * (1 - 1e-9) && tick <= top * (1 + 1e-9)) ticks.push(tick);
		}
	}
	return { at: (value) => at(Math.log10(value)), ticks };
}

/** Differences too small for the digits that numbers have. */
function isFlat(low: number, high: number): boolean {
	return high - low <= Math.max(TINY, 1e-9 * Math.max(Math.abs(low), Math.abs(high)));
}

function between(low: number, high: number, start: number, end: number): (value: number) => number {
	return (value) => start + ((value - low) / (high - low)) * (end - start);
}

/** The next 1, 2 or 5 times a power of ten. */
function roundStep(value: number, least: number): number {
	const wanted = Math.max(value, least);
	const power = 10 ** Math.floor(Math.log10(wanted) + 1e-9);
	return exact(([1, 2, 5, 10].find((base) => base * power >= wanted * (1 - 1e-9)) ?? 10) * power);
}

function roundDown(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
	return exact(([5, 2, 1].find((base) => base * power <= value * (1 + 1e-9)) ?? 1) * power);
}

function roundUp(value: number): number {
	return roundStep(value, 0);
}

/** Without the tail that sums of binary fractions leave. */
function exact(value: number): number {
	return Number(value.toPrecision(12));
}
