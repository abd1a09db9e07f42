import { expect, test } from 'vitest';
import { originSums } from '#core/trade/origin-sums.ts';

test('flows add up by where they come from, in the order of the first of each', () => {
	const flows = [
		{ origin: 'IND', value: 2 },
		{ origin: 'BEL', value: 5 },
		{ origin: 'IND', value: 3 }
	];
	expect([...originSums(flows)]).toEqual([
		['IND', 5],
		['BEL', 5]
	]);
	expect(originSums([]).size).toBe(0);
});
