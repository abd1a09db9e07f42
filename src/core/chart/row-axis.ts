import { roundTicks } from '#core/scale/axis.ts';
import { distinctNumbers } from '#core/text/numbers.ts';
import { horizontalAxis, TICK_ROOM, type Tick } from './axes.ts';
import { INSET, TEXT } from './name-grid.ts';
import { rowText } from './row-frame.ts';
import type { Mark } from './scene.ts';
import { fitText, textWidth } from './text-width.ts';

const TICKS_APART = 70;

/** The axis under the rows of a chart. */
export interface RowAxis {
	readonly domain: readonly [number, number];
	readonly at: (value: number) => number;
	/** Pixels: where the rows start and end. */
	readonly top: number;
	readonly bottom: number;
	readonly width: number;
	/** BCP 47. */
	readonly locale: string;
	/** Least distance of two ticks: 1 for whole things such as sites. */
	readonly least?: number | undefined;
	/** Where the ticks stand, in the domain; round numbers by default. */
	readonly tickAt?: readonly number[] | undefined;
	/** What is written at a tick; the number itself by default. */
	readonly ticks?: ((value: number) => string) | undefined;
	readonly title?: string | undefined;
}

/** Grid lines at round numbers with their labels below, and the title of the axis under them. */
export function rowAxis(axis: RowAxis): {
	readonly marks: Mark[];
	readonly bottom: number;
} {
	const { domain, at, top, bottom, width, title } = axis;
	const [left, right] = [at(domain[0]), at(domain[1])];
	const marks = horizontalAxis(rowTicks(axis), { left, right, top, bottom }, true, width);
	if (title === undefined) return { marks, bottom: Math.ceil(bottom + TICK_ROOM) };
	const text = fitText(title, width - 2 * INSET, TEXT);
	const x = Math.max(INSET, Math.min(left, width - INSET - textWidth(text, TEXT)));
	const y = bottom + TICK_ROOM + TEXT * 0.7;
	marks.push(
		rowText({
			key: 'axis-title',
			role: 'axis-title',
			text,
			x,
			y,
			anchor: 'start'
		})
	);
	return { marks, bottom: Math.ceil(y + TEXT) };
}

/** As many round numbers as read well. */
function rowTicks({ domain: [low, high], at, locale, least = 0, tickAt, ticks: text }: RowAxis): Tick[] {
	const count = Math.max(1, Math.floor(Math.abs(at(high) - at(low)) / TICKS_APART));
	const ticks = tickAt ?? roundTicks(low, high, count, least);
	const texts = text ? ticks.map(text) : distinctNumbers(ticks, locale);
	return ticks.map((tick, index) => ({
		key: `${tick}`,
		at: at(tick),
		text: texts[index] ?? ''
	}));
}

/** The least distance of ticks for some values: 1 where all of them are whole. */
export function leastStep(values: readonly number[]): number {
	return values.every(Number.isInteger) ? 1 : 0;
}
