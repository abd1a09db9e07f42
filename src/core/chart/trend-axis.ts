import { linearAxis, roundTicks } from '#core/scale/axis.ts';
import type { Indicator } from '#core/table/indicator.ts';
import { distinctNumbers, percentText, yearText } from '#core/text/numbers.ts';
import type { Tick } from './axes.ts';
import type { TrendLine, TrendPoint } from './trend-lines.ts';

/** Pixels between two ticks that read well. */
const TICKS_APART = 52;
const YEARS_APART = 64;
/** A base line of zero is left where it would flatten the lines into less than this share of the height. */
const FLAT = 0.4;

export interface TrendAxis {
	readonly at: (value: number) => number;
	readonly ticks: readonly Tick[];
}

/** Values from bottom to top: levels by name, a share of members in percent, everything else on round numbers. */
export function valueAxis(
	lines: readonly TrendLine[],
	indicator: Indicator,
	{ top, bottom, locale }: { readonly top: number; readonly bottom: number; readonly locale: string }
): TrendAxis {
	const values = pointsOf(lines).map(({ value }) => value);
	const ofMembers = indicator.aggregation === 'share_of_members' && lines.every(({ key }) => key === 'region');
	if (indicator.levels.length > 0 && !ofMembers) {
		const steps = indicator.levels.map(({ value }) => value);
		// Half a step of air, so that the lowest and highest level do not lie on the edge.
		const [low, high] = [Math.min(...steps) - 0.25, Math.max(...steps) + 0.25];
		const at = (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top);
		return { at, ticks: indicator.levels.map(({ value, label }) => ({ key: `${value}`, at: at(value), text: label })) };
	}
	const count = Math.max(1, Math.floor((bottom - top) / TICKS_APART));
	const axis = linearAxis(ofMembers ? [0, 100] : withBase(values), [bottom, top], count, 10 ** -indicator.decimals);
	const texts = ofMembers
		? axis.ticks.map((tick) => percentText(tick / 100, locale))
		: distinctNumbers(axis.ticks, locale);
	return {
		at: axis.at,
		ticks: axis.ticks.map((tick, index) => ({ key: `${tick}`, at: axis.at(tick), text: texts[index] ?? '' }))
	};
}

/** Years from start to end; a single year stands in the middle. */
export function yearAxis(
	lines: readonly TrendLine[],
	{ left, right, locale }: { readonly left: number; readonly right: number; readonly locale: string }
): TrendAxis {
	const years = pointsOf(lines).map(({ year }) => year);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const at = (year: number): number =>
		first === last ? (left + right) / 2 : left + ((year - first) / (last - first)) * (right - left);
	const count = Math.max(1, Math.floor((right - left) / YEARS_APART));
	return {
		at,
		ticks: roundTicks(first, last, count, 1).map((year) => ({
			key: `${year}`,
			at: at(year),
			text: yearText(year, locale)
		}))
	};
}

/** From zero, unless the lines would be flat against it. */
function withBase(values: readonly number[]): [number, number] {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	if (low >= 0) return high - low < FLAT * high && high > low ? [low, high] : [0, high];
	return [low, Math.max(0, high)];
}

function pointsOf(lines: readonly TrendLine[]): TrendPoint[] {
	return lines.flatMap(({ runs }) => runs.flat());
}
