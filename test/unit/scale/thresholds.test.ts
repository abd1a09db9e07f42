import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	classCounts,
	positiveThresholds,
	quantile,
	roundest,
	shareThresholds,
	withoutEmpty
} from '#core/scale/thresholds.ts';
import { spreadTones } from '#core/scale/tone.ts';

describe('limits between classes', () => {
	it.each([
		[3.2, 4.1, 1, 4],
		[38, 57, 1, 50],
		[91, 96, 1, 95],
		[0.012, 0.019, 0.001, 0.015],
		[1180, 1220, 1, 1200],
		[1001, 1009, 1, 1000],
		[8.7e6, 1.7e7, 1, 1e7]
	])('the roundest number from %s to %s in units of %s is %s', (low, high, unit, expected) => {
		expect(roundest(low, high, unit)).toBe(expected);
	});

	it('equal ratios for what spreads over orders of magnitude', () => {
		const list = Array.from({ length: 60 }, (_, index) => 10 ** (index / 10));
		const limits = positiveThresholds(list, 5, 1);
		expect(limits).toHaveLength(4);
		const counts = classCounts(limits, list);
		for (const count of counts) expect(count).toBeGreaterThan(6);
	});

	it('no limit without two different positive values', () => {
		expect(positiveThresholds([], 5, 1)).toEqual([]);
		expect(positiveThresholds([0, 0, -3], 5, 1)).toEqual([]);
		expect(positiveThresholds([4, 4], 5, 1)).toEqual([]);
		expect(shareThresholds([], 5, 1)).toEqual([]);
		expect(shareThresholds([0], 5, 1)).toEqual([]);
	});

	it('leaves out limits that would make an empty class', () => {
		expect(withoutEmpty([1, 2, 3, 4, 9], [1, 3, 5])).toEqual([2, 4]);
		expect(classCounts([2, 4], [1, 3, 5])).toEqual([1, 1, 1]);
	});

	it('quantiles lie between neighbours in proportion', () => {
		expect([0, 0.25, 0.5, 1].map((part) => quantile([1, 2, 4], part))).toEqual([1, 1.5, 2, 4]);
		expect(() => quantile([], 0.5)).toThrow('expected at least one value');
	});

	it('limits rise, are multiples of the unit, and every class has a value', () => {
		const value = fc.oneof(fc.nat(500), fc.nat(1e9));
		fc.assert(
			fc.property(fc.array(value, { maxLength: 80 }), fc.integer({ min: 2, max: 6 }), (list, classes) => {
				const positive = list.filter((one) => one > 0);
				for (const limits of [positiveThresholds(list, classes, 1), shareThresholds(list, classes, 1)]) {
					expect(limits.length).toBeLessThan(classes);
					expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b));
				}
				const limits = positiveThresholds(list, classes, 1);
				for (const limit of limits) expect(Number.isInteger(limit)).toBe(true);
				if (positive.length > 0) expect(Math.min(...classCounts(limits, positive))).toBeGreaterThan(0);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('tones for a number of classes', () => {
	it.each([
		[1, ['c']],
		[2, ['a', 'e']],
		[3, ['a', 'c', 'e']],
		[5, ['a', 'b', 'c', 'd', 'e']],
		[0, []]
	])('%s', (count, expected) => {
		expect(spreadTones(['a', 'b', 'c', 'd', 'e'], count)).toEqual(expected);
	});

	it('never gives two classes one tone', () => {
		for (const count of [1, 2, 3, 4]) expect(new Set(spreadTones(['a', 'b', 'c', 'd'], count)).size).toBe(count);
		expect(() => spreadTones(['a', 'b'], 3)).toThrow('expected at most 2 classes, came 3');
	});
});
