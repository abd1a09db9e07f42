import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentration } from '#core/trade/concentration.ts';

describe('concentration', () => {
	it.each([
		[[['a', 5]], 10_000, 'a', 1, 1],
		[
			[
				['a', 1],
				['b', 1],
				['c', 1],
				['d', 1]
			],
			2500,
			'a',
			0.25,
			4
		],
		[
			[
				['a', 30],
				['b', 70],
				['c', 0]
			],
			5800,
			'b',
			0.7,
			2
		]
	] as const)('of %j is %d', (amounts, hhi, key, share, parts) => {
		const result = concentration(amounts);
		expect(result?.hhi).toBeCloseTo(hhi, 6);
		expect(result?.top).toEqual({ key, share });
		expect(result?.parts).toBe(parts);
	});

	it('is absent where nothing adds up', () => {
		expect(concentration([])).toBeUndefined();
		expect(concentration([['a', 0]])).toBeUndefined();
	});

	it('lies between that of equal parts and 10,000, whatever the unit', () => {
		const amounts = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(amounts, (values) => {
				const keyed = values.map((value, index) => [`k${index}`, value] as const);
				const result = concentration(keyed);
				if (!result) return values.every((value) => value === 0);
				const thousandfold = concentration(keyed.map(([key, value]) => [key, value * 1000] as const));
				expect(result.hhi).toBeGreaterThanOrEqual(10_000 / result.parts - 1e-6);
				expect(result.hhi).toBeLessThanOrEqual(10_000 + 1e-6);
				expect(thousandfold?.hhi).toBeCloseTo(result.hhi, 6);
				return true;
			})
		);
	});
});
