import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDatum, yearDatum } from '#core/chart/datum.ts';

it('a datum of a year is read as it was written, any other is its own key', () => {
	expect(yearDatum('KEN', 2015)).toBe('KEN@2015');
	expect(parseDatum('KEN')).toEqual({ key: 'KEN', year: undefined });
	expect(parseDatum('region@')).toEqual({ key: 'region@', year: undefined });
	fc.assert(
		fc.property(fc.stringMatching(/^[A-Za-z@]{1,8}$/), fc.integer({ min: -500, max: 3000 }), (key, year) => {
			expect(parseDatum(yearDatum(key, year))).toEqual({ key, year });
		})
	);
});
