import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '#core/geo/places.ts';
import { distanceInside, ringArea, visualCentre } from '#core/geo/visual-centre.ts';

const box = { width: 100, height: 100 };
const ring = (x: number, y: number, width: number, height = width): [number, number][] => [
	[x, y],
	[x + width, y],
	[x + width, y + height],
	[x, y + height]
];
const hole = (x: number, y: number, size: number): [number, number][] => ring(x, y, size).toReversed();

describe('placeOf', () => {
	it('is the label point where that is inside the largest part', () => {
		expect(placeOf({ iso3: 'AAA', label: [12, 14], rings: [ring(10, 10, 20), ring(60, 60, 9)] }, box)).toEqual({
			iso3: 'AAA',
			x: 12,
			y: 14,
			extent: 20
		});
	});

	it.each([
		['beside it', [50, 50]],
		['in a smaller part', [64, 64]],
		['outside the box', [500, 10]],
		['not known', undefined]
	] as const)('is the middle of the largest part where the label point is %s', (_, label) => {
		const place = placeOf({ iso3: 'AAA', label, rings: [ring(60, 60, 9), ring(10, 10, 20)] }, box);
		expect(place).toMatchObject({ x: 20, y: 20, extent: 20 });
	});

	it('is not in a hole', () => {
		const place = placeOf({ iso3: 'AAA', label: [50, 50], rings: [ring(20, 20, 60), hole(45, 45, 20)] }, box);
		expect(place && distanceInside(place.x, place.y, [ring(20, 20, 60), hole(45, 45, 20)])).toBeGreaterThan(10);
	});

	it('is the label point of specks and of countries without a shape', () => {
		expect(placeOf({ iso3: 'AAA', label: [30, 30], rings: [ring(80, 80, 2)] }, box)).toMatchObject({
			x: 30,
			y: 30,
			extent: 2
		});
		expect(placeOf({ iso3: 'AAA', label: [30, 30], rings: [] }, box)).toEqual({ iso3: 'AAA', x: 30, y: 30, extent: 0 });
	});

	it('is nowhere outside the box', () => {
		expect(placeOf({ iso3: 'AAA', label: [101, 30], rings: [] }, box)).toBeUndefined();
		expect(placeOf({ iso3: 'AAA', label: undefined, rings: [] }, box)).toBeUndefined();
	});
});

describe('visualCentre', () => {
	it('lies inside a rectangle, as far from its edge as can be', () => {
		const size = fc.double({ min: 1, max: 80, noNaN: true });
		fc.assert(
			fc.property(size, size, (width, height) => {
				const rings = [ring(3, 5, width, height)];
				const point = visualCentre(rings, 0.1);
				expect(point && distanceInside(point[0], point[1], rings)).toBeGreaterThan(Math.min(width, height) / 2 - 0.11);
			})
		);
	});

	it('is undefined where there is no area', () => {
		const flat: [number, number][] = [
			[0, 0],
			[5, 0],
			[9, 0]
		];
		expect(visualCentre([flat], 0.1)).toBeUndefined();
		expect(ringArea(flat)).toBe(0);
	});
});
