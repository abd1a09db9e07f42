import type { Mark, TextMark } from './scene.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';

export const TICK_SIZE = 12;
/** Pixels below the plot that the labels of a horizontal axis need. */
export const TICK_ROOM = 22;
/** Between a label and what it belongs to. */
export const TICK_GAP = 6;
/** Most lines of a label: names of levels can be long. */
const LINES = 4;

/** A plot's inside, in pixels. */
export interface Frame {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A tick where it stands, with what is written at it. */
export interface Tick {
	/** Unique on its axis. */
	readonly key: string;
	readonly at: number;
	readonly text: string;
}

/** Pixels before the plot that the labels of a vertical axis take, at most `most` for their words. */
export function labelRoom(ticks: readonly Tick[], most: number): number {
	return Math.max(...ticks.map(({ text }) => widest(linesOf(text, most)))) + TICK_GAP + 2;
}

/** Lines that the label with the most of them takes, where each has `room` pixels across. */
export function labelLines(ticks: readonly { readonly text: string }[], room: number): number {
	return Math.max(1, ...ticks.map(({ text }) => linesOf(text, room).length));
}

/** Grid lines across the plot with their labels before it. */
export function verticalAxis(ticks: readonly Tick[], { left, right }: Frame): Mark[] {
	return ticks.flatMap(({ key, at, text }): Mark[] => {
		const lines = linesOf(text, left - TICK_GAP);
		const first = at + TICK_SIZE * (0.35 - (lines.length - 1) / 2);
		return [
			{ key: `y-grid-${key}`, role: 'grid', type: 'line', x1: left, x2: right, y1: at, y2: at },
			...label(`y-tick-${key}`, lines, { x: left - TICK_GAP, y: first, anchor: 'end' })
		];
	});
}

/** Labels below the plot, each with a grid line where `grid` says so or else a short tick. None reaches beyond `width`; one that is wider than `room` stands in lines. */
export function horizontalAxis(
	ticks: readonly Tick[],
	{ top, bottom }: Frame,
	grid: boolean,
	width: number,
	room = Infinity
): Mark[] {
	return ticks.flatMap(({ key, at, text }): Mark[] => {
		const lines = linesOf(text, room);
		const x = Math.min(at, width - widest(lines) / 2);
		return [
			grid
				? { key: `x-grid-${key}`, role: 'grid', type: 'line', x1: at, x2: at, y1: top, y2: bottom }
				: { key: `x-grid-${key}`, role: 'axis', type: 'line', x1: at, x2: at, y1: bottom, y2: bottom + 4 },
			...label(`x-tick-${key}`, lines, { x, y: bottom + TICK_SIZE + 5, anchor: 'middle' })
		];
	});
}

function linesOf(text: string, room: number): readonly string[] {
	return textLines(text, room, TICK_SIZE, LINES);
}

function widest(lines: readonly string[]): number {
	return Math.max(...lines.map((line) => textWidth(line, TICK_SIZE)));
}

/** One line below the other, the first at `y`. */
function label(key: string, lines: readonly string[], at: Pick<TextMark, 'x' | 'y' | 'anchor'>): Mark[] {
	return lines.map((text, index) => ({
		...at,
		key: index > 0 ? `${key}|${index}` : key,
		role: 'tick',
		type: 'text',
		text,
		y: at.y + index * TICK_SIZE,
		size: TICK_SIZE
	}));
}
