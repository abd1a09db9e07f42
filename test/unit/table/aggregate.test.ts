import { describe, expect, test } from 'vitest';
import { companionIds } from '#core/table/aggregate.ts';
import type { Indicator } from '#core/table/indicator.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import { context, indicator, table, WORLD, type Row } from './fixture.ts';

const population = table(indicator({ id: 'population' }), [
	['AAA', 2020, 100],
	['AAA', 2022, 300],
	['BBB', 2020, 100],
	['CCC', 2015, 50]
]);
const exports = table(indicator({ id: 'exports' }), [
	['AAA', 2020, 10],
	['BBB', 2020, 30],
	['CCC', 2020, 5]
]);
const imports = table(indicator({ id: 'imports' }), [
	['AAA', 2020, 40],
	['BBB', 2020, 40]
]);

function regionOf(change: Partial<Indicator>, rows: readonly Row[]) {
	const view = crossSection(context(population, exports, imports), {
		table: table(indicator(change), rows),
		group: WORLD,
		year: 'latest',
		pinned: []
	});
	return { value: view.region.value, covered: view.region.covered };
}

describe('a group’s number', () => {
	const rows: Row[] = [
		['AAA', 2022, 1],
		['BBB', 2020, 5],
		['CCC', 2020, 3]
	];
	test.each<[string, Partial<Indicator>, readonly Row[], { value: number | undefined; covered: number }]>([
		['sum', { aggregation: 'sum' }, rows, { value: 9, covered: 3 }],
		['median of an odd number', { aggregation: 'median' }, rows, { value: 3, covered: 3 }],
		['median of an even number', { aggregation: 'median' }, rows.slice(0, 2), { value: 3, covered: 2 }],
		// 300 people × 1, 100 × 5, 50 × 3 (nearest year known: 2015).
		[
			'mean by the people of the value’s year',
			{ aggregation: 'population_weighted_mean' },
			rows,
			{ value: 950 / 450, covered: 3 }
		],
		[
			'mean without those whose people are unknown',
			{ aggregation: 'population_weighted_mean' },
			[['DDD', 2020, 9], ...rows.slice(1, 2)].sort() as Row[],
			{ value: 5, covered: 1 }
		],
		[
			'ratio of totals over those who have both',
			{ aggregation: 'ratio', numerator: 'exports', denominator: 'imports' },
			[
				['AAA', 2020, 0.25],
				['BBB', 2020, 0.75],
				['CCC', 2020, 1]
			],
			{ value: 0.5, covered: 2 }
		],
		[
			'ratio in percent',
			{ aggregation: 'ratio', numerator: 'exports', denominator: 'imports', factor: 100 },
			[
				['AAA', 2020, 25],
				['BBB', 2020, 75]
			],
			{ value: 50, covered: 2 }
		],
		['none', { aggregation: 'none' }, rows, { value: undefined, covered: 3 }],
		['nobody has a value', { aggregation: 'sum' }, [['AAA', 2020, undefined]], { value: undefined, covered: 0 }]
	])('%s', (_, change, given, expected) => {
		const { value, covered } = regionOf(change, given);
		expect(covered).toBe(expected.covered);
		if (expected.value === undefined) expect(value).toBeUndefined();
		else expect(value).toBeCloseTo(expected.value, 10);
	});

	test('share of members counts those known to reach the threshold, over all to whom it applies', () => {
		const region = regionOf({ aggregation: 'share_of_members', kind: 'level', threshold: 3 }, [
			['AAA', 2020, 3],
			['BBB', 2020, 2],
			['CCC', 2020, 4],
			['DDD', 2020, undefined, 'not_applicable']
		]);
		expect(region).toEqual({ value: 50, covered: 3 });
	});

	test('whom it does not apply to is no member of the number, nor of the people that it covers', () => {
		const view = crossSection(context(), {
			table: table(indicator(), [
				['AAA', 2020, 3],
				['BBB', 2020, undefined, 'not_applicable'],
				['CCC', 2020, undefined, 'withheld']
			]),
			group: WORLD,
			year: 'latest',
			pinned: []
		});
		// Alpha 100 people; Gamma 300 and Delta 400 without a value; Beta's 200 do not count, Epsilon's are not known.
		expect(view.region).toMatchObject({ value: 3, covered: 1, members: 4, populationShare: 100 / 800 });
	});

	test('what is planned is in no number', () => {
		const region = regionOf({}, [
			['AAA', 2020, 3],
			['BBB', 2030, 50, 'planned']
		]);
		expect(region).toEqual({ value: 3, covered: 1 });
	});

	test('companions are named so that they can be fetched first', () => {
		expect(companionIds(indicator({ aggregation: 'population_weighted_mean' }))).toEqual(['population']);
		expect(companionIds(indicator({ aggregation: 'ratio', numerator: 'a', denominator: 'b' }))).toEqual(['a', 'b']);
		expect(companionIds(indicator())).toEqual([]);
	});
});
