import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactNumber, distinctNumbers, exactNumber, percentText, shownValue, yearText } from '#core/text/numbers.ts';

describe('numbers in words', () => {
	it.each([
		[1234.5, 1, 'en', '1,234.5'],
		[12, 1, 'en', '12.0'],
		[0.0004, 1, 'en', '0.0004'],
		[-0.04, 0, 'en', '−0.04'],
		[-5, 0, 'en', '−5'],
		[-0, 1, 'en', '0.0'],
		[1234.5, 1, 'fr', '1\u202f234,5'],
		[539, 0, 'en', '539']
	])('exact: %s with %s decimals in %s', (value, decimals, locale, expected) => {
		expect(exactNumber(value, decimals, locale)).toBe(expected);
	});

	it.each([
		[0, '0'],
		[12.345, '12.3'],
		[1234, '1,234'],
		[999_999, '999,999'],
		[1_234_000, '1.2\u00a0m'],
		[1_200_000_000, '1.2\u00a0bn'],
		[-3_000_000, '−3\u00a0m']
	])('compact: %s', (value, expected) => {
		expect(compactNumber(value, 'en')).toBe(expected);
	});

	it('compact: as many digits as asked for, and as the language has it', () => {
		expect(compactNumber(1_234_567, 'en', 4)).toBe('1.235\u00a0m');
		expect(compactNumber(1_200_000_000, 'de')).toBe('1,2\u00a0Mrd.');
	});

	it('percent and year', () => {
		expect(percentText(0.934, 'en')).toBe('93%');
		expect(percentText(0.9996, 'en')).toBe('99.96%');
		expect(percentText(1 / 2452, 'en')).toBe('0.04%');
		expect(percentText(0.0049, 'en')).toBe('0.5%');
		expect(percentText(0.1 + 0.2 + 0.7 - 1e-16, 'en')).toBe('100%');
		expect([0, 1].map((share) => percentText(share, 'en'))).toEqual(['0%', '100%']);
		expect(yearText(2024, 'en')).toBe('2024');
		expect(yearText(2024, 'ar-EG')).toBe('٢٠٢٤');
	});

	it.each([
		[
			[1, 4, 9, 10],
			['1', '4', '9', '10']
		],
		[
			[0.05, 0.5, 1],
			['0.05', '0.5', '1']
		],
		[
			[1000, 2500],
			['1,000', '2,500']
		],
		[
			[0, 20_000_000, 1_500_000_000],
			['0', '20\u00a0m', '1.5\u00a0bn']
		],
		[
			[50_000, 2_000_000],
			['50\u00a0k', '2\u00a0m']
		],
		[
			[-20, 20],
			['−20', '20']
		]
	])('limits next to each other: %s', (values, expected) => {
		expect(distinctNumbers(values, 'en')).toEqual(expected);
	});

	it('no two different numbers read the same', () => {
		const any = fc.oneof(
			fc.double({ noNaN: true, min: -1e13, max: 1e13 }),
			fc.integer({ min: 999_990, max: 1_000_010 })
		);
		fc.assert(
			fc.property(
				fc.uniqueArray(
					any.map((value) => value + 0),
					{ maxLength: 8 }
				),
				(values) => {
					const texts = distinctNumbers(values, 'en');
					expect(new Set(texts).size).toBe(new Set(values).size);
				}
			),
			{ numRuns: 500 }
		);
	});

	it('the value shown is what the text says, and zero only for zero', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.nat(3), (value, decimals) => {
				const shown = shownValue(value, decimals);
				expect(shown === 0).toBe(value === 0);
				expect(exactNumber(shown, decimals, 'en')).toBe(exactNumber(value, decimals, 'en'));
			}),
			{ numRuns: 500 }
		);
	});
});
