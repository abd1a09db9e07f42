import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#core/chart/text-width.ts';
import { wrapText } from '#core/sheet/wrap-text.ts';

describe('wrapText', () => {
	it('loses nothing and fits', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 400 }), (text, width) => {
				const lines = wrapText(text, width, 12);
				expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
				for (const line of lines) {
					expect(line).not.toBe('');
					if (Array.from(line).length > 1) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
				}
			})
		);
	});

	it('parts an address after its separators', () => {
		expect(wrapText('https://atlas.example/explore?indicator=sites&group=world', 170, 10)).toEqual([
			'https://atlas.example/explore?',
			'indicator=sites&group=world'
		]);
	});
});
