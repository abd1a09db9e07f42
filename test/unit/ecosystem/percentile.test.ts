import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileRank, percentiles } from '#core/ecosystem/percentile.ts';

const values = fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined }), { maxLength: 60 });
const keyed = (list: readonly (number | undefined)[]) => new Map(list.map((value, index) => [`c${index}`, value]));

describe('percentile rank', () => {
	it.each([
		[5, [5], 50],
		[1, [1, 2, 3, 4], 12.5],
		[4, [1, 2, 3, 4], 87.5],
		[0, [0, 0, 0, 1], 37.5],
		[1, [0, 0, 0, 1], 87.5],
		[7, [7, 7, 7], 50],
		[2, [1, 3], 50]
	])('of %d among %j is %d', (value, sorted, expected) => {
		expect(percentileRank(value, sorted)).toBe(expected);
	});

	it('is not known where nothing is', () => {
		expect(percentileRank(1, [])).toBeUndefined();
	});

	it('is the share below and half of the equals, counted one by one', () => {
		fc.assert(
			fc.property(values, (list) => {
				const known = list.filter((value) => value !== undefined);
				for (const [key, place] of percentiles(keyed(list), 'higher')) {
					const value = list[Number(key.slice(1))] ?? Number.NaN;
					const below = known.filter((other) => other < value).length;
					const equal = known.filter((other) => other === value).length;
					expect(place).toBeCloseTo((100 * (below + equal / 2)) / known.length, 9);
				}
			})
		);
	});

	it('leaves absences absent, lies between 0 and 100, and has the mean 50', () => {
		fc.assert(
			fc.property(
				values,
				fc.constantFrom('higher' as const, 'lower' as const, 'neutral' as const),
				(list, direction) => {
					const places = percentiles(keyed(list), direction);
					const known = list.flatMap((value, index) => (value === undefined ? [] : `c${index}`));
					expect([...places.keys()]).toEqual(known);
					for (const place of places.values()) {
						expect(place).toBeGreaterThan(0);
						expect(place).toBeLessThan(100);
					}
					if (known.length > 0) {
						expect([...places.values()].reduce((a, b) => a + b, 0) / known.length).toBeCloseTo(50, 6);
					}
				}
			)
		);
	});

	it('keeps the order of values, turned round where lower is better', () => {
		fc.assert(
			fc.property(values, (list) => {
				const [up, down] = [percentiles(keyed(list), 'higher'), percentiles(keyed(list), 'lower')];
				for (const [key, place] of up) {
					expect(place + (down.get(key) ?? Number.NaN)).toBeCloseTo(100, 9);
					for (const [other, its] of up) {
						const [a, b] = [list[Number(key.slice(1))] ?? 0, list[Number(other.slice(1))] ?? 0];
						expect(Math.sign(place - its)).toBe(Math.sign(a - b));
					}
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('is as it is where neither end is better', () => {
		expect(percentiles(keyed([1, 2]), 'neutral')).toEqual(percentiles(keyed([1, 2]), 'higher'));
	});
});
