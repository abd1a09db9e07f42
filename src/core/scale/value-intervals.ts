import type { Indicator } from '#core/table/indicator.ts';
import { EXACT_BELOW } from '#core/text/numbers.ts';
import type { Interval, IntervalLabel } from './interval.ts';
import { positiveThresholds, shareThresholds, withoutEmpty } from './thresholds.ts';
import { ABOVE_TONES, BELOW_TONES, SEQUENTIAL_TONES, spreadTones, type ClassTone } from './tone.ts';

/** A ratio of 1 is the middle: as much out as in. */
const RATIO_LIMITS = [0.1, 0.5, 1, 2, 10];
const RATIO_MIDDLE = 1;

const ZERO: Interval = {
	tone: 'zero',
	lower: 0,
	upper: 0,
	label: { kind: 'value', value: 0 },
	holds: (value) => value === 0
};

/** Consecutive classes of one colour scheme, between two ends (undefined: open). */
interface Side {
	readonly low: number | undefined;
	readonly high: number | undefined;
	readonly limits: readonly number[];
	readonly tones: readonly ClassTone[];
	/** The values that fall on this side; there is no class where there is none. */
	readonly values: readonly number[];
	/** Zero is a class of its own next to this side. */
	readonly besideZero: boolean;
	/** Labels name both ends, as for things that are counted. */
	readonly whole: boolean;
}

/**
 * Classes of an amount, count, share or ratio. `own` decide where the limits are, `all` which classes there must be.
 * Ratios diverge around 1 and values of both signs around 0; amounts and counts give a real zero its own class.
 */
export function valueIntervals(indicator: Indicator, own: readonly number[], all: readonly number[]): Interval[] {
	const unit = 10 ** -indicator.decimals;
	if (indicator.kind === 'ratio') return diverging(all, RATIO_LIMITS, RATIO_MIDDLE, false);
	if (all.some((value) => value < 0)) {
		const sizes = own.map(Math.abs);
		const limits = positiveThresholds(sizes, BELOW_TONES.length, unit);
		return diverging(all, [...limits.map((limit) => -limit), ...limits], 0, all.includes(0));
	}
	const isShare = indicator.kind === 'share';
	const zero = !isShare && all.includes(0);
	const limits = isShare
		? shareThresholds(own, SEQUENTIAL_TONES.length, unit)
		: positiveThresholds(own, SEQUENTIAL_TONES.length, unit);
	const rising = intervalsOf({
		low: zero ? 0 : undefined,
		high: undefined,
		limits,
		tones: SEQUENTIAL_TONES,
		values: zero ? all.filter((value) => value > 0) : all,
		besideZero: zero,
		whole: indicator.decimals === 0 && all.every((value) => Number.isInteger(value) && value < EXACT_BELOW)
	});
	return zero ? [ZERO, ...rising] : rising;
}

function diverging(all: readonly number[], limits: readonly number[], middle: number, zero: boolean): Interval[] {
	const below = all.filter((value) => value < middle);
	const above = all.filter((value) => value > middle || (value === middle && !zero));
	const shared = { besideZero: zero, whole: false };
	return [
		...intervalsOf({
			...shared,
			low: undefined,
			high: middle,
			limits: withoutEmpty(
				limits.filter((limit) => limit < middle),
				below
			),
			tones: BELOW_TONES,
			values: below
		}),
		...(zero ? [ZERO] : []),
		...intervalsOf({
			...shared,
			low: middle,
			high: undefined,
			limits: withoutEmpty(
				limits.filter((limit) => limit > middle),
				above
			),
			tones: ABOVE_TONES,
			values: above
		})
	];
}

function intervalsOf(side: Side): Interval[] {
	if (side.values.length === 0) return [];
	const edges = [side.low, ...side.limits, side.high];
	const tones = spreadTones(side.tones, side.limits.length + 1);
	return tones.map((tone, index): Interval => {
		const [lower, upper] = [edges[index], edges[index + 1]];
		const open = side.besideZero && lower === 0;
		return {
			tone,
			lower,
			upper,
			label: labelOf(side, lower, upper),
			holds: (value) =>
				(lower === undefined || (open ? value > lower : value >= lower)) && (upper === undefined || value < upper)
		};
	});
}

function labelOf(side: Side, lower: number | undefined, upper: number | undefined): IntervalLabel {
	const least = Math.min(...side.values);
	if (lower === side.low && upper === undefined && side.tones === SEQUENTIAL_TONES) {
		return between(least, Math.max(...side.values));
	}
	const aboveZero = side.besideZero && lower === 0;
	if (side.whole) {
		const from = aboveZero || lower === undefined ? Math.min(least, (upper ?? least) - 1) : lower;
		return upper === undefined ? { kind: 'or_more', from } : between(from, upper - 1);
	}
	if (upper === undefined)
		return aboveZero || lower === undefined ? { kind: 'above_zero' } : { kind: 'or_more', from: lower };
	if (lower === undefined) return { kind: 'under', to: upper };
	return aboveZero ? { kind: 'above_zero_under', to: upper } : { kind: 'to_under', from: lower, to: upper };
}

function between(from: number, to: number): IntervalLabel {
	return from === to ? { kind: 'value', value: from } : { kind: 'between', from, to };
}
