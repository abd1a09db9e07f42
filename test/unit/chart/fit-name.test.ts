import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitName } from '#core/chart/fit-name.ts';
import { fitText, textWidth } from '#core/chart/text-width.ts';

const BOLIVIA = { name: 'Bolivia (Plurinational State of)', shortName: 'Bolivia' };

describe('the name of a country in the room there is', () => {
	it.each([
		['in full where it fits', BOLIVIA, 300, 'Bolivia (Plurinational State of)'],
		['in short where it does not', BOLIVIA, 120, 'Bolivia'],
		['in short and cut where that has no room either', BOLIVIA, 40, 'Boliv…'],
		['as it is where there is no short name', { name: 'Uruguay' }, 120, 'Uruguay'],
		['cut where there is no short name', { name: 'Central Asian Union' }, 80, 'Central Asi…'],
		['cut where the short name is undefined', { name: 'Central Asian Union', shortName: undefined }, 80, 'Central Asi…']
	])('is written %s', (_, named, width, written) => {
		expect(fitName(named, width, 13)).toBe(written);
	});

	it('never takes more than its room, and without a short name is cut like any text', () => {
		const text = fc.string({ maxLength: 40 });
		fc.assert(
			fc.property(text, text, fc.integer({ min: 20, max: 300 }), (name, shortName, width) => {
				expect(textWidth(fitName({ name, shortName }, width, 13), 13)).toBeLessThanOrEqual(width);
				expect(fitName({ name }, width, 13)).toBe(fitText(name, width, 13));
			})
		);
	});
});
