import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from '#core/chart/text-width.ts';

describe('width of a text', () => {
	it.each([
		// Measured in Liberation Sans, which has the widths of Helvetica and Arial.
		['United Republic of Tanzania', 13, 161.9],
		['1,234,567', 12, 53.4],
		['Iill', 10, 9.44],
		['MWmw', 10, 33.3]
	])('%s at %s px is about %s', (text, size, measured) => {
		expect(textWidth(text, size)).toBeGreaterThanOrEqual(measured);
		expect(textWidth(text, size)).toBeLessThan(measured * 1.1);
	});

	it('accents take no room, ideographs take a whole em', () => {
		expect(textWidth('Côte d’Ivoire', 12)).toBeCloseTo(textWidth('Cote d’Ivoire', 12), 9);
		expect(textWidth('中国', 10)).toBeGreaterThan(20);
	});

	it('shortens to what fits, never to nothing', () => {
		expect(fitText('Aldovia', 200, 13)).toBe('Aldovia');
		expect(fitText('Sao Tome and Principe', 90, 13)).toMatch(/^Sao Tome.*…$/);
		expect(fitText('Aldovia', 1, 13)).toBe('…');
		fc.assert(
			fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
				expect(textWidth(fitText(text, width, 13), 13)).toBeLessThanOrEqual(width);
			})
		);
	});
});
