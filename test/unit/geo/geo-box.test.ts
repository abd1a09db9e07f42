import { describe, expect, it } from 'vitest';
import { inGeoBoxes, parseGeoBoxes } from '#core/geo/geo-box.ts';

describe('boxes in degrees', () => {
	it('reads none, one and several', () => {
		expect(parseGeoBoxes('')).toEqual([]);
		expect(parseGeoBoxes('-10 70.5 -7 71.5')).toEqual([{ west: -10, south: 70.5, east: -7, north: 71.5 }]);
		expect(parseGeoBoxes('0 0 1 1|2 2 3 3')).toHaveLength(2);
	});

	it.each([
		'1 2 3',
		'1 2 3 4 5',
		'a 2 3 4',
		'3 2 1 4',
		'1 4 3 2',
		'1  2 4',
		'1 2 3 91',
		'-181 2 3 4',
		'0 0 1 1|',
		'NaN 0 1 1'
	])('refuses %j', (text) => {
		expect(parseGeoBoxes(text)).toBeUndefined();
	});

	it('holds its edge and nothing beyond', () => {
		const boxes = parseGeoBoxes('0 0 10 10|20 0 30 10') ?? [];
		expect(inGeoBoxes(boxes, [0, 10])).toBe(true);
		expect(inGeoBoxes(boxes, [25, 5])).toBe(true);
		expect(inGeoBoxes(boxes, [15, 5])).toBe(false);
		expect(inGeoBoxes([], [5, 5])).toBe(false);
	});
});
