import { expect, it } from 'vitest';
import { markdownTable, median } from '../../bench/report.ts';

it.each([
	[[3], 3],
	[[9, 1, 5], 5],
	[[4, 1, 3, 2], 2.5]
])('the median of %j is %d', (values, expected) => {
	expect(median(values)).toBe(expected);
});

it('has no median of nothing', () => {
	expect(() => median([])).toThrow(RangeError);
});

it('tells what is within its budget, over it, and without one', () => {
	const table = markdownTable([
		{ what: 'at the limit', value: 75, unit: 'kB', budget: 75, digits: 1 },
		{ what: 'beyond', value: 76, unit: 'ms', budget: 75 },
		{ what: 'told only', value: 1, unit: 's' }
	]);
	expect(table.split('\n').slice(2)).toEqual([
		'| at the limit | 75.0 kB | ≤ 75 kB | within |',
		'| beyond | 76 ms | ≤ 75 ms | **over** |',
		'| told only | 1 s | – |  |'
	]);
});
