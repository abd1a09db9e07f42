import { describe, expect, test } from 'vitest';
import { pairs } from '#core/table/query-pairs.ts';
import { series } from '#core/table/query-series.ts';
import { sortCells } from '#core/table/sort.ts';
import { context, CROWD, indicator, NORTH, table, WORLD } from './fixture.ts';

const sites = table(indicator(), [
	['AAA', 2020, 1],
	['AAA', 2022, 3],
	['BBB', 2020, 5],
	['BBB', 2021, 6],
	['BBB', 2022, 8],
	['CCC', 2022, 2]
]);

describe('series', () => {
	test('pinned countries become lines in the order chosen; a year without a row stays a gap', () => {
		const view = series(context(), { table: sites, group: WORLD, pinned: ['BBB', 'AAA'] });
		expect(view.chosen).toBe('pinned');
		expect(view.lines.map((line) => [line.iso3, line.points.map((point) => point.year)])).toEqual([
			['BBB', [2020, 2021, 2022]],
			['AAA', [2020, 2022]]
		]);
		expect(view.rows).toHaveLength(5);
		expect(view.years).toEqual([2020, 2021, 2022]);
	});

	test('without pins the highest members stand in', () => {
		const view = series(context(), { table: sites, group: NORTH, pinned: [] });
		expect(view.chosen).toBe('highest');
		expect(view.lines.map((line) => line.iso3)).toEqual(['BBB', 'AAA', 'CCC']);
		expect(view.among).toBe(3);
	});

	const many = (values: readonly number[], change = {}) =>
		series(context(), {
			table: table(
				indicator(change),
				values.map((value, index) => [CROWD.members[index] ?? '', 2020, value])
			),
			group: CROWD,
			pinned: []
		});

	test('where the lowest line shares its value, it is said among how many; absences and lower values do not count', () => {
		expect(many([9, 8, 7, 6, 5, 4])).toMatchObject({ chosen: 'highest', among: 5 });
		expect(many([9, 8, 7, 6, 6, 6])).toMatchObject({ chosen: 'highest', among: 6 });
		expect(many([1, 1, 1, 1, 1, 1, 1])).toMatchObject({ chosen: 'highest', among: 7 });
		expect(many([1])).toMatchObject({ chosen: 'highest', among: 1 });
		expect(many([])).toMatchObject({ among: 0, lines: [] });
	});

	test('where values may not be compared the first by name stand in', () => {
		const view = many([1, 2, 3, 4, 5, 6], { comparable: false, aggregation: 'none' });
		expect(view).toMatchObject({ chosen: 'by_name', among: 6 });
		expect(view.lines.map((line) => line.country)).toEqual(['Alpha', 'Beta', 'Delta', 'Epsilon', 'Gamma']);
	});

	test('the group has a number only where coverage is steady', () => {
		const view = series(context(), { table: sites, group: NORTH, pinned: [] });
		expect(view.region.map(({ year, value, covered }) => [year, value, covered])).toEqual([[2022, 13, 3]]);
	});

	test('no number for the group where the indicator declares none', () => {
		const single = table(indicator({ aggregation: 'none' }), [['AAA', 2020, 1]]);
		expect(series(context(), { table: single, group: NORTH, pinned: [] }).region).toEqual([]);
	});

	test('a pinned country without rows stays, as no data', () => {
		const view = series(context(), { table: sites, group: NORTH, pinned: ['DDD'] });
		expect(view.rows).toMatchObject([{ iso3: 'DDD', status: 'no_data', value: undefined }]);
	});
});

describe('pairs', () => {
	test('only members with both values have a point; everyone stays in the rows', () => {
		const wealth = table(indicator({ id: 'wealth' }), [
			['AAA', 2019, 10],
			['DDD', 2019, 20]
		]);
		const view = pairs(context(), { x: sites, y: wealth, group: WORLD, year: 'latest', pinned: [] });
		expect(view.points).toMatchObject([{ iso3: 'AAA', population: 100, x: { value: 3 }, y: { value: 10 } }]);
		expect(view.rows).toHaveLength(10);
		expect(new Set(view.rows.map((row) => row.indicator))).toEqual(new Set(['sites', 'wealth']));
	});
});

describe('sorting', () => {
	test('absences stay last in both directions', () => {
		const { rows } = pairs(context(), { x: sites, y: sites, group: WORLD, year: 'latest', pinned: [] });
		for (const descending of [false, true]) {
			const values = sortCells(rows, 'value', descending).map((row) => row.value);
			const numbers = values.filter((value) => value !== undefined);
			expect(values.slice(numbers.length).every((value) => value === undefined)).toBe(true);
			expect(numbers).toEqual([...numbers].sort((a, b) => (descending ? b - a : a - b)));
		}
		expect(sortCells(rows, 'country', false)[0]?.country).toBe('Alpha');
	});
});
