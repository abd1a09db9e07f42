import { NO_ZOOM, type Zoom } from '#core/chart/zoom.ts';

interface Spot {
	readonly x: number;
	readonly y: number;
}

/** Share of the map that stays free around the ends of the flows: for bent arrows and names. */
const ROOM = 0.12;
/** No closer than this, so that the continents around are still known. */
const CLOSEST = 3;

/** The window onto a map that just holds all ends of its flows; the whole map where there is none. */
export function flowWindow(ends: readonly Spot[], box: { readonly width: number; readonly height: number }): Zoom {
	if (ends.length === 0) return NO_ZOOM;
	const [left, right] = [Math.min(...ends.map(({ x }) => x)), Math.max(...ends.map(({ x }) => x))];
	const [top, bottom] = [Math.min(...ends.map(({ y }) => y)), Math.max(...ends.map(({ y }) => y))];
	const needed = Math.max((right - left) / box.width, (bottom - top) / box.height) + 2 * ROOM;
	const k = Math.min(CLOSEST, Math.max(1, 1 / needed));
	const start = (from: number, to: number, size: number): number =>
		Math.min(size - size / k, Math.max(0, (from + to) / 2 - size / k / 2));
	return { k, x: start(left, right, box.width), y: start(top, bottom, box.height) };
}
