import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearAxis, logAxis, roundTicks } from '#core/scale/axis.ts';

const rising = (values: readonly number[]): boolean =>
	values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));

describe('axes', () => {
	it.each([
		[0, 100, 5, [0, 20, 40, 60, 80, 100]],
		[0, 1, 4, [0, 0.5, 1]],
		[0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
		[-20, 30, 5, [-20, -10, 0, 10, 20, 30]],
		[7, 7, 4, [7]]
	])('ticks from %s to %s, about %s', (low, high, count, expected) => {
		expect(roundTicks(low, high, count)).toEqual(expected);
	});

	it('years are whole', () => {
		expect(roundTicks(2018, 2020, 8, 1)).toEqual([2018, 2019, 2020]);
	});

	it('a linear axis is widened to round numbers', () => {
		const { at, ticks } = linearAxis([0, 539], [300, 0], 5);
		expect(ticks).toEqual([0, 200, 400, 600]);
		expect(at(0)).toBe(300);
		expect(at(600)).toBe(0);
		expect(at(300)).toBeCloseTo(150, 9);
	});

	it('one value still makes an axis', () => {
		expect(linearAxis([0, 0], [0, 100], 4).ticks.length).toBeGreaterThan(1);
		expect(linearAxis([-3, -3], [0, 100], 4).at(-3)).toBeGreaterThanOrEqual(0);
		expect(Number.isFinite(logAxis([10, 10], [0, 100], 4).at(10))).toBe(true);
	});

	it('a log axis has powers of ten, and 2 and 5 between them where there is room', () => {
		expect(logAxis([1, 1000], [0, 900], 9).ticks).toEqual([1, 10, 100, 1000]);
		expect(logAxis([1, 90], [0, 900], 9).ticks).toEqual([1, 2, 5, 10, 20, 50, 100]);
		expect(logAxis([1, 1e8], [0, 300], 3).ticks).toEqual([1, 1000, 1e6]);
		const { at } = logAxis([1, 100], [0, 100], 4);
		expect(at(10)).toBeCloseTo(50, 9);
	});

	it('ticks rise and stand on the axis, and so does every value', () => {
		const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
		fc.assert(
			fc.property(value, value, fc.integer({ min: 1, max: 12 }), (a, b, count) => {
				const [low, high] = a < b ? [a, b] : [b, a];
				const { at, ticks } = linearAxis([low, high], [0, 500], count);
				expect(rising(ticks)).toBe(true);
				for (const shown of [low, high, ...ticks]) {
					expect(at(shown)).toBeGreaterThanOrEqual(-0.01);
					expect(at(shown)).toBeLessThanOrEqual(500.01);
				}
			}),
			{ numRuns: 300 }
		);
		const positive = fc.double({ min: -6, max: 12, noNaN: true }).map((power) => 10 ** power);
		fc.assert(
			fc.property(positive, positive, fc.integer({ min: 1, max: 12 }), (a, b, count) => {
				const [low, high] = a < b ? [a, b] : [b, a];
				const { at, ticks } = logAxis([low, high], [0, 500], count);
				expect(rising(ticks)).toBe(true);
				for (const shown of [low, high, ...ticks]) {
					expect(at(shown)).toBeGreaterThanOrEqual(-0.01);
					expect(at(shown)).toBeLessThanOrEqual(500.01);
				}
			}),
			{ numRuns: 300 }
		);
	});
});
