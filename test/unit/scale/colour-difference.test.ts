import { describe, expect, it } from 'vitest';
import { difference, lightness } from './colour-difference.ts';

describe('colour difference', () => {
	it('is nothing for the same colour and large for black and white', () => {
		expect(difference('#3478a0', '#3478a0')).toBe(0);
		expect(difference('#000000', '#ffffff')).toBeCloseTo(100, 0);
		expect(lightness('#ffffff')).toBeCloseTo(100, 3);
	});

	it('agrees with published pairs', () => {
		// Values of the CIEDE2000 implementation in colour-science 0.4 for these sRGB pairs.
		expect(difference('#ff0000', '#00ff00')).toBeCloseTo(86.6, 0);
		expect(difference('#ff0000', '#0000ff')).toBeCloseTo(52.88, 0);
	});

	it('finds red and green closer under deuteranopia', () => {
		expect(difference('#c04040', '#608020', 'deuteranopia')).toBeLessThan(difference('#c04040', '#608020') / 2);
	});
});
