import { describe, expect, it } from 'vitest';
import { contrast, luminance } from '#core/scale/contrast.ts';

describe('contrast', () => {
	it.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#000000', 21],
		['#777777', '#ffffff', 4.48],
		['#767676', '#ffffff', 4.54],
		['#123456', '#123456', 1]
	])('%s on %s is %s', (one, other, expected) => {
		expect(contrast(one, other)).toBeCloseTo(expected, 2);
	});

	it('runs from black to white', () => {
		expect(luminance('#000000')).toBe(0);
		expect(luminance('#ffffff')).toBeCloseTo(1, 10);
	});

	it('names what came', () => {
		expect(() => luminance('red')).toThrow('expected a colour as #rrggbb, came "red"');
	});
});
