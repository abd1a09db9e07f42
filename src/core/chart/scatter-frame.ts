import { TICK_GAP, TICK_SIZE, type Frame } from './axes.ts';
import type { Mark } from './scene.ts';
import type { ScatterAxis } from './scatter-axis.ts';
import { textWidth } from './text-width.ts';

/** Titles of both axes, and what the points' size means where there is room for it. */
export function titles(
	x: ScatterAxis['title'],
	y: ScatterAxis['title'],
	size: string,
	{ right }: Frame,
	height: number
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
	const sizeWidth = textWidth(size, TICK_SIZE);
	const above = y(right);
	const beside = textWidth(above, TICK_SIZE) + sizeWidth + 2 * TICK_GAP < right;
	return [
		text('y-title', above, 0, TICK_SIZE, 'start'),
		text('x-title', x(right), right, height - 6, 'end'),
		...(beside ? [text('size', size, right, TICK_SIZE, 'end')] : [])
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
