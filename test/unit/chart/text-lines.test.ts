import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines } from '#core/chart/text-lines.ts';
import { textWidth } from '#core/chart/text-width.ts';

describe('a name in few lines', () => {
	it.each([
		['Kenya', 100, ['Kenya']],
		['WHO Eastern Mediterranean Region', 130, ['WHO Eastern', 'Mediterranean Region']],
		['Liechtensteinische', 50, ['Liechte…']],
		['United Republic of Tanzania', 60, ['United', 'Republic…']]
	])('%s within %d', (text, width, lines) => {
		expect(textLines(text, width, 12)).toEqual(lines);
	});

	it.each([
		[1, ['WHO Eastern…']],
		[2, ['WHO Eastern', 'Mediterranean…']],
		[3, ['WHO Eastern', 'Mediterranean', 'Region']]
	])('in at most %d', (most, lines) => {
		expect(textLines('WHO Eastern Mediterranean Region', 100, 12, most)).toEqual(lines);
	});

	it('fits, and is whole unless it says that it is not', () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1, maxLength: 40 }),
				fc.integer({ min: 20, max: 200 }),
				fc.integer({ min: 1, max: 4 }),
				(text, width, most) => {
					const lines = textLines(text, width, 12, most);
					expect(lines.length).toBeLessThanOrEqual(most);
					for (const line of lines) if (line !== '…') expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
					if (!lines.at(-1)?.endsWith('…')) expect(lines.join(' ')).toBe(text);
				}
			)
		);
	});
});
