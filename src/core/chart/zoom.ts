/** A window onto a figure: scale `k` ≥ 1 and the top left corner in the figure's own units. */
export interface Zoom {
	readonly k: number;
	readonly x: number;
	readonly y: number;
}

export const NO_ZOOM: Zoom = { k: 1, x: 0, y: 0 };
const MAX_ZOOM = 16;

interface Box {
	readonly width: number;
	readonly height: number;
}

/** The window scaled by `factor` around a point that stays where it is; never outside the figure. */
export function zoomAround(zoom: Zoom, box: Box, factor: number, at: { x: number; y: number }): Zoom {
	const k = Math.min(MAX_ZOOM, Math.max(1, zoom.k * factor));
	const ratio = zoom.k / k;
	return inside({ k, x: at.x - (at.x - zoom.x) * ratio, y: at.y - (at.y - zoom.y) * ratio }, box);
}

/** The window moved by a distance in the figure's units. */
export function pan(zoom: Zoom, box: Box, dx: number, dy: number): Zoom {
	return inside({ ...zoom, x: zoom.x + dx, y: zoom.y + dy }, box);
}

/** The window moved just so far that a point is in it, with some room around. */
export function reveal(zoom: Zoom, box: Box, at: { x: number; y: number }): Zoom {
	if (zoom.k === 1) return zoom;
	const [width, height] = [box.width / zoom.k, box.height / zoom.k];
	const room = 0.12;
	const within = (start: number, size: number, point: number): number =>
		Math.min(point - size * room, Math.max(point - size * (1 - room), start));
	return inside({ k: zoom.k, x: within(zoom.x, width, at.x), y: within(zoom.y, height, at.y) }, box);
}

/** The window as an SVG viewBox. */
export function viewBox(zoom: Zoom, box: Box): string {
	const round = (value: number): number => Math.round(value * 100) / 100;
	return [zoom.x, zoom.y, box.width / zoom.k, box.height / zoom.k].map(round).join(' ');
}

function inside(zoom: Zoom, box: Box): Zoom {
	const clamp = (value: number, size: number): number => Math.min(size - size / zoom.k, Math.max(0, value));
	return { k: zoom.k, x: clamp(zoom.x, box.width), y: clamp(zoom.y, box.height) };
}
