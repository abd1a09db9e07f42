import type { MapShapes } from '#core/geo/shapes.ts';

/** Share of the window's height that a map takes at most, where the page around sets nothing else (`85svh` in the style sheets). */
const TALLEST = 0.85;

/**
 * Pixels that a map will have across in a room of so many, so that it is not drawn twice: the whole map fits into the window, and beyond
 * its own width its dots grow along. That width where the room is not known (0).
 */
export function mapWidth(room: number, { width, height }: Pick<MapShapes, 'width' | 'height'>): number {
	return room === 0 ? width : Math.min(room, width, (Math.round(TALLEST * innerHeight) * width) / height);
}
