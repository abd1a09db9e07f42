import type { PixelLine } from './pixel-lines.ts';

/** Area inside a ring in square pixels: positive for one sense of rotation, negative for the other. */
export function ringArea(ring: PixelLine): number {
	let sum = 0;
	let [ax, ay] = ring.at(-1) ?? [0, 0];
	for (const [bx, by] of ring) {
		sum += ax * by - bx * ay;
		[ax, ay] = [bx, by];
	}
	return sum / 2;
}

/** Distance from a point to the nearest edge of the polygon; negative outside. Rings in any order: an odd number of crossings is inside. */
export function distanceInside(x: number, y: number, rings: readonly PixelLine[]): number {
	let inside = false;
	let nearest = Infinity;
	for (const ring of rings) {
		let [ax, ay] = ring.at(-1) ?? [0, 0];
		for (const [bx, by] of ring) {
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
			nearest = Math.min(nearest, squaredToSegment(x, y, [ax, ay], [bx, by]));
			[ax, ay] = [bx, by];
		}
	}
	return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredToSegment(
	x: number,
	y: number,
	[ax, ay]: readonly [number, number],
	[bx, by]: readonly [number, number]
): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
	return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

interface Cell {
	readonly x: number;
	readonly y: number;
	readonly half: number;
	readonly distance: number;
}

/**
 * The point of a polygon farthest from its edge, to within `precision` pixels: where a label or dot sits best
 * (search by quartering cells, V. Agafonkin, "Polylabel", 2016). Undefined where the polygon has no area.
 */
export function visualCentre(rings: readonly PixelLine[], precision: number): readonly [number, number] | undefined {
	const points = rings.flat();
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const [x0, y0, x1, y1] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
	const size = Math.min(x1 - x0, y1 - y0);
	if (!(size > 0)) return undefined;
	const cellAt = (x: number, y: number, half: number): Cell => ({ x, y, half, distance: distanceInside(x, y, rings) });

	const queue: Cell[] = [];
	for (let x = x0; x < x1; x += size)
		for (let y = y0; y < y1; y += size) queue.push(cellAt(x + size / 2, y + size / 2, size / 2));
	let best: Cell | undefined;
	for (let cell = queue.pop(); cell; cell = queue.pop()) {
		if (!best || cell.distance > best.distance) best = cell;
		// No point of the cell can be farther in than its middle plus half its diagonal.
		if (cell.distance + cell.half * Math.SQRT2 - best.distance <= precision) continue;
		const { x, y } = cell;
		const half = cell.half / 2;
		queue.push(cellAt(x - half, y - half, half), cellAt(x + half, y - half, half));
		queue.push(cellAt(x - half, y + half, half), cellAt(x + half, y + half, half));
	}
	return best && best.distance > 0 ? [best.x, best.y] : undefined;
}
