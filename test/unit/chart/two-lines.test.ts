import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#core/chart/text-width.ts';
import { twoLines } from '#core/chart/two-lines.ts';

describe('a name in at most two lines', () => {
	it.each([
		['Kenya', 100, ['Kenya']],
		['WHO Eastern Mediterranean Region', 130, ['WHO Eastern', 'Mediterranean Region']],
		['Liechtensteinische', 50, ['Liechte…']],
		['United Republic of Tanzania', 60, ['United', 'Republic…']]
	])('%s within %d', (text, width, lines) => {
		expect(twoLines(text, width, 12)).toEqual(lines);
	});

	it('fits, and is whole unless it says that it is not', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.integer({ min: 20, max: 200 }), (text, width) => {
				const lines = twoLines(text, width, 12);
				for (const line of lines) if (line !== '…') expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
				if (!lines.at(-1)?.endsWith('…')) expect(lines.join(' ')).toBe(text);
			})
		);
	});
});
