import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '#core/chart/spread-labels.ts';

describe('labels along an edge', () => {
	it.each([
		[[], []],
		[[50], [50]],
		[
			[20, 60],
			[20, 60]
		],
		[
			[50, 50],
			[45, 55]
		],
		[
			[50, 50, 50],
			[40, 50, 60]
		],
		[
			[50, 48],
			[54, 44]
		],
		[
			[0, 0],
			[0, 10]
		],
		[
			[100, 100],
			[90, 100]
		]
	])('%s become %s', (wanted, expected) => {
		expect(spreadLabels(wanted, 10, 0, 100)).toEqual(expected);
	});

	it('stand closer where there is too little room', () => {
		expect(spreadLabels([1, 2, 3, 4, 5], 10, 0, 20)).toEqual([0, 5, 10, 15, 20]);
	});

	it('keep order, distance and edges', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { maxLength: 20 }), (wanted) => {
				const places = spreadLabels(wanted, 12, 0, 300);
				const order = wanted
					.map((at, index) => ({ at, place: places[index] ?? Number.NaN }))
					.sort((a, b) => a.at - b.at || a.place - b.place);
				for (const [index, { place }] of order.entries()) {
					expect(place).toBeGreaterThanOrEqual(-1e-6);
					expect(place).toBeLessThanOrEqual(300 + 1e-6);
					const before = order[index - 1];
					if (before) expect(place - before.place).toBeGreaterThanOrEqual(12 - 1e-6);
				}
			})
		);
	});
});
