import { TICK_GAP, TICK_SIZE, type Frame } from './axes.ts';
import type { Mark } from './scene.ts';
import type { ScatterAxis } from './scatter-axis.ts';
import { textWidth } from './text-width.ts';

/** Height of the line that says what the points' size means, where it stands below the title of the axis. */
export const TITLE_LINE = 16;

/** Titles of both axes, and what the points' size means: beside the title of the vertical axis, or below it. */
export function titles(
	{ x, y, size }: { readonly x: ScatterAxis['title']; readonly y: ScatterAxis['title']; readonly size: string },
	{ right }: Frame,
	height: number,
	sizeBelow: boolean
): Mark[] {
	const text = (key: string, words: string, at: number, below: number, anchor: 'start' | 'end'): Mark => ({
		key,
		role: 'axis-title',
		type: 'text',
		text: words,
		x: at,
		y: below,
		anchor,
		size: TICK_SIZE
	});
	const beside = sizeBelow ? 0 : textWidth(size, TICK_SIZE) + 2 * TICK_GAP;
	return [
		text('y-title', y(right - beside), 0, TICK_SIZE, 'start'),
		text('x-title', x(right), right, height - 6, 'end'),
		text('size', size, right, TICK_SIZE + (sizeBelow ? TITLE_LINE : 0), 'end')
	];
}

/** Lines between the band of zeros and the log scale. */
export function breaks(x: number | undefined, y: number | undefined, { left, right, top, bottom }: Frame): Mark[] {
	return [
		...(x === undefined
			? []
			: [{ key: 'x-break', role: 'axis', type: 'line', x1: x, x2: x, y1: top, y2: bottom } as const]),
		...(y === undefined
			? []
			: [{ key: 'y-break', role: 'axis', type: 'line', x1: left, x2: right, y1: y, y2: y } as const])
	];
}
