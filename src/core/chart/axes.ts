import type { Mark } from './scene.ts';
import { textWidth } from './text-width.ts';

export const TICK_SIZE = 12;
/** Pixels below the plot that the labels of a horizontal axis need. */
export const TICK_ROOM = 22;
/** Between a label and what it belongs to. */
export const TICK_GAP = 6;

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

/** Grid lines across the plot with their labels before it. */
export function verticalAxis(ticks: readonly Tick[], { left, right }: Frame): Mark[] {
	return ticks.flatMap(({ key, at, text }): Mark[] => [
		{ key: `y-grid-${key}`, role: 'grid', type: 'line', x1: left, x2: right, y1: at, y2: at },
		{
			key: `y-tick-${key}`,
			role: 'tick',
			type: 'text',
			text,
			x: left - TICK_GAP,
			y: at + TICK_SIZE * 0.35,
			anchor: 'end',
			size: TICK_SIZE
		}
	]);
}

/** Labels below the plot, each with a grid line where `grid` says so or else a short tick. None reaches beyond `width`. */
export function horizontalAxis(ticks: readonly Tick[], { top, bottom }: Frame, grid: boolean, width: number): Mark[] {
	return ticks.flatMap(({ key, at, text }): Mark[] => [
		grid
			? { key: `x-grid-${key}`, role: 'grid', type: 'line', x1: at, x2: at, y1: top, y2: bottom }
			: { key: `x-grid-${key}`, role: 'axis', type: 'line', x1: at, x2: at, y1: bottom, y2: bottom + 4 },
		{
			key: `x-tick-${key}`,
			role: 'tick',
			type: 'text',
			text,
			x: Math.min(at, width - textWidth(text, TICK_SIZE) / 2),
			y: bottom + TICK_SIZE + 5,
			anchor: 'middle',
			size: TICK_SIZE
		}
	]);
}
