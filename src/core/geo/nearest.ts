export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Pixels by which each point is thought to lie below the one before it, so that no two coincide. */
const NUDGE = 1e-6;

/**
 * Index of the point that an arrow key leads to: the nearest one within 45° of the direction (the cone rule), y growing downwards.
 * Undefined where there is none, or no point with index `from`.
 *
 * Nearest means by city blocks, |dx| + |dy|, which prefers what lies straight ahead. With it the walk can be shown to be total: of two points in one
 * cone the farther is never farther from the nearer than from the start, so no set of points can be closed, and keys lead from every point to every other.
 */
export function nearestInDirection(points: readonly Point[], from: number, direction: Direction): number | undefined {
	const start = points[from];
	if (!start) return undefined;
	let best: number | undefined;
	let bestDistance = Infinity;
	let bestAhead = Infinity;
	for (const [index, point] of points.entries()) {
		if (index === from) continue;
		const dx = point.x - start.x;
		const dy = point.y - start.y + (index - from) * NUDGE;
		if (directionOf(dx, dy) !== direction) continue;
		const distance = Math.abs(dx) + Math.abs(dy);
		// Among equally near ones the one least far ahead, so that the argument holds for ties too.
		const ahead = Math.abs(direction === 'up' || direction === 'down' ? dy : dx);
		if (distance < bestDistance || (distance === bestDistance && ahead < bestAhead)) {
			best = index;
			bestDistance = distance;
			bestAhead = ahead;
		}
	}
	return best;
}

/** The cone that a step lies in; the diagonals belong to up and down. */
function directionOf(dx: number, dy: number): Direction {
	if (Math.abs(dy) >= Math.abs(dx)) return dy < 0 ? 'up' : 'down';
	return dx < 0 ? 'left' : 'right';
}
