import { expect, test } from 'vitest';
import { trendLines } from '#core/chart/trend-lines.ts';
import { series } from '#core/table/query-series.ts';
import { context, indicator, NORTH, table, type Row } from '../table/fixture.ts';

const rows: Row[] = [
	['AAA', 2018, 3],
	['BBB', 2020, 3],
	['BBB', 2022, 4]
];

test('a level stands from the year it was attained until it changes', () => {
	const levels = table(indicator({ kind: 'level', aggregation: 'none', validity: 'until_changed' }), rows);
	const lines = trendLines(series(context(), { table: levels, group: NORTH, pinned: ['AAA', 'BBB'] }));
	expect(lines.map(({ runs }) => runs.map((run) => run.map(({ year, value }) => [year, value])))).toEqual([
		[
			[
				[2018, 3],
				[2020, 3],
				[2022, 3]
			]
		],
		[
			[
				[2020, 3],
				[2022, 4]
			]
		]
	]);
});

test('values that may not be compared are points: nothing joins them', () => {
	const stated = table(indicator({ comparable: false, aggregation: 'none' }), [
		['AAA', 2018, 3],
		['AAA', 2019, 4]
	]);
	const [first] = trendLines(series(context(), { table: stated, group: NORTH, pinned: ['AAA'] }));
	expect(first?.runs).toEqual([[{ year: 2018, value: 3 }], [{ year: 2019, value: 4 }]]);
});

test('a value of its year alone leaves gaps', () => {
	const yearly = table(indicator({ aggregation: 'none' }), rows);
	const [first] = trendLines(series(context(), { table: yearly, group: NORTH, pinned: ['AAA'] }));
	expect(first?.runs).toEqual([[{ year: 2018, value: 3 }]]);
});
