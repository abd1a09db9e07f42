import { linearAxis, logAxis } from '#core/scale/axis.ts';
import type { Indicator } from '#core/table/indicator.ts';
import { compactNumber, distinctNumbers } from '#core/text/numbers.ts';
import { TICK_SIZE, type Tick } from './axes.ts';
import { fitText, textWidth } from './text-width.ts';
import type { ChartWords } from './words.ts';

/** Positive values that spread further than this ratio are shown on a log scale. */
const LOG_FROM = 100;
/** From this ratio on they are where most of them would stand in the lowest tenth of a linear axis. */
const CROWDED_FROM = 10;
/** Pixels at the low end of a log axis for values of zero, which a log scale cannot hold. */
const ZERO_BAND = 26;

export interface ScatterAxis {
	readonly at: (value: number) => number;
	readonly ticks: readonly Tick[];
	/** Title with unit and scale in so many pixels: where that is too long it is the name that is cut. */
	readonly title: (room: number) => string;
	/** Where the log scale starts and the band of zeros ends; undefined where there is no such band. */
	readonly breakAt: number | undefined;
	/** Values of zero that stand in the band. */
	readonly zeros: number;
}

/**
 * One axis of a scatter, from pixel `start` to `end`. Counts, amounts and ratios without negative values are logarithmic where they spread
 * over more than two orders of magnitude, or where most would crowd at the low end, with zeros in a band of their own; everything else is
 * linear, levels by name.
 */
export function scatterAxis(
	indicator: Indicator,
	values: readonly number[],
	{ start, end, apart, locale, words }: { start: number; end: number; apart: number; locale: string; words: ChartWords }
): ScatterAxis {
	const { title, unit, levels } = indicator;
	const linear = {
		title: fitted(title, (name) => words.chart_axis({ title: name, unit })),
		breakAt: undefined,
		zeros: 0
	};
	if (levels.length > 0) {
		const [low, high] = levelSpan(indicator);
		const at = (value: number): number => start + ((value - low) / (high - low)) * (end - start);
		return {
			...linear,
			title: fitted(title, (name) => name),
			at,
			ticks: levels.map(({ value, label }) => ({ key: `${value}`, at: at(value), text: label }))
		};
	}
	const count = Math.max(1, Math.floor(Math.abs(end - start) / apart));
	if (!isLog(indicator, values)) {
		const low = Math.min(0, ...values);
		const axis = linearAxis([low, Math.max(0, ...values)], [start, end], count, indicator.kind === 'count' ? 1 : 0);
		const texts = distinctNumbers(axis.ticks, locale);
		return {
			...linear,
			at: axis.at,
			ticks: axis.ticks.map((tick, index) => ({ key: `${tick}`, at: axis.at(tick), text: texts[index] ?? '' }))
		};
	}
	const positive = values.filter((value) => value > 0);
	const zeros = values.length - positive.length;
	const band = zeros > 0 ? Math.sign(end - start) * ZERO_BAND : 0;
	const axis = logAxis([Math.min(...positive), Math.max(...positive)], [start + band, end], count);
	const at = (value: number): number => (value > 0 ? axis.at(value) : start + band / 3);
	return {
		at,
		ticks: [...(zeros > 0 ? [0] : []), ...axis.ticks].map((tick) => ({
			key: `${tick}`,
			at: at(tick),
			text: compactNumber(tick, locale)
		})),
		title: fitted(title, (name) => words.chart_axis_log({ title: name, unit })),
		breakAt: zeros > 0 ? start + band * 0.75 : undefined,
		zeros
	};
}

/** Pixels from one level to the next, where they share so many. */
export function levelStep(indicator: Indicator, pixels: number): number {
	const [low, high] = levelSpan(indicator);
	return pixels / (high - low);
}

/** With some air before the first level and after the last. */
function levelSpan({ levels }: Indicator): [number, number] {
	const steps = levels.map(({ value }) => value);
	return [Math.min(...steps) - 0.3, Math.max(...steps) + 0.3];
}

function fitted(name: string, write: (name: string) => string): ScatterAxis['title'] {
	return (room) => {
		const rest = textWidth(write(''), TICK_SIZE);
		return fitText(write(fitText(name, room - rest, TICK_SIZE)), room, TICK_SIZE);
	};
}

function isLog({ kind }: Indicator, values: readonly number[]): boolean {
	if (kind === 'share' || values.some((value) => value < 0)) return false;
	const positive = values.filter((value) => value > 0);
	const highest = Math.max(...positive);
	const spread = highest / Math.min(...positive);
	const crowded = positive.filter((value) => value < highest / 10).length > positive.length / 2;
	return spread > (crowded ? CROWDED_FROM : LOG_FROM);
}
