import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTIONS, nearestInDirection } from '#core/geo/nearest.ts';

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Indexes that keys can lead to from a point, itself included. */
function reachable(points: readonly Point[], from: number): Set<number> {
	const seen = new Set([from]);
	for (const index of seen) {
		for (const direction of DIRECTIONS) {
			const next = nearestInDirection(points, index, direction);
			if (next !== undefined) seen.add(next);
		}
	}
	return seen;
}

/** The worst choice for ties: few positions, so that points coincide and lie on each other's diagonals. */
const onGrid = fc.record({ x: fc.integer({ min: 0, max: 6 }), y: fc.integer({ min: 0, max: 6 }) });
const anywhere = fc.record({
	x: fc.double({ min: 0, max: 960, noNaN: true }),
	y: fc.double({ min: 0, max: 820, noNaN: true })
});

describe('nearestInDirection', () => {
	const cross = [
		{ x: 50, y: 50 },
		{ x: 50, y: 20 },
		{ x: 50, y: 90 },
		{ x: 10, y: 55 },
		{ x: 95, y: 40 }
	];
	it.each([
		['up', 1],
		['down', 2],
		['left', 3],
		['right', 4]
	] as const)('%s from the middle of a cross leads to point %i', (direction, expected) => {
		expect(nearestInDirection(cross, 0, direction)).toBe(expected);
	});

	it('does not leave the cone for a nearer point beside it', () => {
		const points = [
			{ x: 0, y: 0 },
			{ x: 5, y: 9 },
			{ x: 40, y: 10 }
		];
		expect(nearestInDirection(points, 0, 'right')).toBe(2);
	});

	it('prefers what is straight ahead to what is as far along the direction, but off to the side', () => {
		const points = [
			{ x: 0, y: 0 },
			{ x: 20, y: 15 },
			{ x: 24, y: 1 }
		];
		expect(nearestInDirection(points, 0, 'right')).toBe(2);
	});

	it('leads nowhere where nothing lies in that direction, and from a point that is not there', () => {
		expect(nearestInDirection(cross, 1, 'up')).toBeUndefined();
		expect(nearestInDirection(cross, 9, 'up')).toBeUndefined();
		expect(nearestInDirection([], 0, 'down')).toBeUndefined();
	});

	it('never leads to the point itself', () => {
		fc.assert(
			fc.property(
				fc.array(onGrid, { minLength: 1, maxLength: 12 }),
				fc.constantFrom(...DIRECTIONS),
				(points, direction) => {
					for (const index of points.keys()) expect(nearestInDirection(points, index, direction)).not.toBe(index);
				}
			)
		);
	});

	it.each([
		['a coarse grid with coinciding points', onGrid],
		['any points', anywhere]
	])('leads from every point to every other: %s', (_, point) => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
				for (const index of points.keys()) expect(reachable(points, index).size).toBe(points.length);
			}),
			{ numRuns: 300 }
		);
	});
});
