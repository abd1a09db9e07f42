import type { Cell } from '#core/table/observation.ts';

/**
 * The year of the values that a country sells and buys, which are only compared within one; undefined where neither has a value. Throws
 * a RangeError where the two are of different years.
 */
export function oneYear(sold: Cell, bought: Cell): number | undefined {
	const known = [sold, bought].filter(({ value }) => value !== undefined);
	const [first, second] = known;
	if (first && second && first.year !== second.year) {
		throw new RangeError(
			`${first.iso3}: ${first.indicator} of ${first.year ?? '?'} and ${second.indicator} of ${second.year ?? '?'}, expected one year for both: ` +
				`give both files under data/indicators/ a row of the same latest year`
		);
	}
	return first?.year;
}
