import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesToPath, ringsToPath } from '#core/geo/compact-path.ts';
import { ringArea } from '#core/geo/visual-centre.ts';
import { readPath } from './read-path.ts';

const pixel = fc.double({ min: -4, max: 964, noNaN: true });
const ring = fc.array(fc.tuple(pixel, pixel), { minLength: 3, maxLength: 12 });
const tenths = (points: readonly (readonly [number, number])[]): [number, number][] =>
	points.map(([x, y]) => [Math.round(x * 10) / 10 + 0, Math.round(y * 10) / 10 + 0]);

describe('ringsToPath', () => {
	it.each([
		[
			[
				[0, 0],
				[10, 0],
				[10, 10]
			],
			'M0 0l10 0 0 10z'
		],
		[
			[
				[1.25, 0.5],
				[0.96, 0.5],
				[0.96, -0.04],
				[1.25, -0.46]
			],
			'M1.3 .5l-.3 0 0-.5 .3-.5z'
		],
		// A point on the way and a repeated end say nothing.
		[
			[
				[0, 0],
				[5, 0],
				[10, 0],
				[10, 10],
				[0, 0]
			],
			'M0 0l10 0 0 10z'
		]
	] as [[number, number][], string][])('writes %j as %s', (points, d) => {
		expect(ringsToPath([points])).toBe(d);
	});

	it('leaves out rings without area beside others, and makes the smallest square where there is nothing else', () => {
		const speck: [number, number][] = [
			[5.01, 5.02],
			[5.03, 5.02],
			[5.02, 5.04]
		];
		const spike: [number, number][] = [
			[0, 0],
			[9, 0],
			[4, 0]
		];
		const square: [number, number][] = [
			[20, 20],
			[30, 20],
			[30, 30],
			[20, 30]
		];
		expect(ringsToPath([speck, square, spike])).toBe('M20 20l10 0 0 10-10 0z');
		expect(ringsToPath([speck])).toBe('M5 5l.1 0 0 .1-.1 0z');
		expect(ringsToPath([])).toBe('');
	});

	it('reads back as the same area, from rounded points of the ring alone', () => {
		fc.assert(
			fc.property(ring, (points) => {
				fc.pre(Math.abs(ringArea(tenths(points))) > 1e-6);
				const [read, ...more] = readPath(ringsToPath([points]));
				expect(more).toEqual([]);
				expect(ringArea(read ?? [])).toBeCloseTo(ringArea(tenths(points)), 5);
				for (const point of read ?? []) expect(tenths(points)).toContainEqual(point);
			})
		);
	});

	it('is never without area where there is a ring', () => {
		fc.assert(
			fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), (rings) => {
				for (const read of readPath(ringsToPath(rings))) expect(Math.abs(ringArea(read))).toBeGreaterThan(0);
				expect(ringsToPath(rings)).not.toBe('');
			})
		);
	});
});

describe('linesToPath', () => {
	it('keeps the ends and leaves out what has no length', () => {
		const line: [number, number][] = [
			[0, 0],
			[1, 1],
			[2, 2],
			[2, 9]
		];
		const point: [number, number][] = [
			[7, 7],
			[7.01, 7.02]
		];
		expect(linesToPath([line, point])).toBe('M0 0l2 2 0 7');
		expect(linesToPath([])).toBe('');
	});
});
