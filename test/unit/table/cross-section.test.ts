import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absenceOf } from '#core/table/observation.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import { neighboursInRank } from '#core/table/rank.ts';
import { context, indicator, NORTH, table, WORLD, type Row } from './fixture.ts';

const sites = table(indicator(), [
	['AAA', 2020, 5],
	['AAA', 2022, 7],
	['BBB', 2021, 7],
	['CCC', 2022, 0],
	['DDD', 2022, undefined, 'withheld']
]);

describe('cross-section', () => {
	test('latest takes each country’s most recent value and says the span of years', () => {
		const view = crossSection(context(), { table: sites, group: WORLD, year: 'latest', pinned: [] });
		expect(view.cells.map(({ iso3, year, value, rank, tied }) => [iso3, year, value, rank, tied])).toEqual([
			['AAA', 2022, 7, 1, true],
			['BBB', 2021, 7, 1, true],
			['CCC', 2022, 0, 3, false],
			['EEE', undefined, undefined, undefined, false],
			['DDD', 2022, undefined, undefined, false]
		]);
		expect(view.span).toEqual([2021, 2022]);
	});

	test('latest passes over a newer row without a value', () => {
		const rows = table(indicator(), [
			['AAA', 2020, 5],
			['AAA', 2023, undefined, 'withheld']
		]);
		const view = crossSection(context(), { table: rows, group: NORTH, year: 'latest', pinned: [] });
		expect(view.cells[0]).toMatchObject({ iso3: 'AAA', year: 2020, value: 5 });
	});

	test('where values stand until they change, the latest is the newest row, with or without a value', () => {
		const rows = table(indicator({ validity: 'until_changed' }), [
			['AAA', 2018, 3],
			['AAA', 2022, undefined, 'withheld']
		]);
		const of = (year: number | 'latest') =>
			crossSection(context(), { table: rows, group: NORTH, year, pinned: [] }).cells.find(({ iso3 }) => iso3 === 'AAA');
		expect(of('latest')).toMatchObject({ year: 2022, status: 'withheld' });
		expect(of('latest')).toEqual(of(2024));
	});

	test('what is planned is the latest only where there is nothing else', () => {
		const rows = table(indicator(), [
			['AAA', 2020, 5],
			['AAA', 2030, 50, 'planned'],
			['BBB', 2030, 9, 'planned']
		]);
		const { cells } = crossSection(context(), { table: rows, group: NORTH, year: 'latest', pinned: [] });
		const shown = new Map(cells.map(({ iso3, year, status }) => [iso3, [year, status]]));
		expect(shown.get('AAA')).toEqual([2020, 'observed']);
		expect(shown.get('BBB')).toEqual([2030, 'planned']);
	});

	test('a year shows only that year', () => {
		const view = crossSection(context(), { table: sites, group: NORTH, year: 2021, pinned: [] });
		expect(view.cells.map(({ iso3, status, value }) => [iso3, status, value])).toEqual([
			['BBB', 'observed', 7],
			['AAA', 'no_data', undefined],
			['CCC', 'no_data', undefined]
		]);
	});

	test('a real zero counts, an absence does not', () => {
		const view = crossSection(context(), { table: sites, group: WORLD, year: 'latest', pinned: [] });
		expect(view.region).toMatchObject({ value: 14, members: 5, covered: 3, populationShare: 0.6 });
	});

	test('pinned countries outside the group come along unranked and stay out of its number', () => {
		const view = crossSection(context(), { table: sites, group: NORTH, year: 'latest', pinned: ['DDD', 'AAA'] });
		expect(view.outside.map((cell) => cell.iso3)).toEqual(['DDD']);
		expect(view.rows).toHaveLength(4);
		expect(view.region.members).toBe(3);
	});

	test('levels, flags and differing definitions are not ranked', () => {
		for (const change of [{ kind: 'level' }, { kind: 'flag' }, { comparable: false }] as const) {
			const view = crossSection(context(), {
				table: table(indicator(change), [
					['BBB', 2020, 1],
					['AAA', 2020, 0]
				]),
				group: NORTH,
				year: 'latest',
				pinned: []
			});
			expect(view.cells.every((cell) => cell.rank === undefined)).toBe(true);
		}
	});

	test('neighbours in rank are those around the country', () => {
		const { cells } = crossSection(context(), { table: sites, group: WORLD, year: 'latest', pinned: [] });
		expect(neighboursInRank(cells, 'BBB', 1).map((cell) => cell.iso3)).toEqual(['AAA', 'BBB', 'CCC']);
		expect(neighboursInRank(cells, 'DDD')).toEqual([]);
	});

	test('whatever the rows: one cell per member, absences last, ranks never fall, equal values share one', () => {
		const row = fc.tuple(
			fc.constantFrom(...WORLD.members),
			fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined })
		);
		fc.assert(
			fc.property(fc.uniqueArray(row, { selector: ([iso3]) => iso3 }), (rows) => {
				const sorted = rows.map(([iso3, value]): Row => [iso3, 2020, value]).sort((a, b) => a[0].localeCompare(b[0]));
				const { cells } = crossSection(context(), {
					table: table(indicator(), sorted),
					group: WORLD,
					year: 'latest',
					pinned: []
				});
				expect(cells.map((cell) => cell.iso3).sort()).toEqual([...WORLD.members]);
				const absent = cells.map((cell) => absenceOf(cell) !== undefined);
				expect(absent).toEqual([...absent].sort());
				const present = cells.filter((cell) => cell.value !== undefined);
				present.forEach((cell, index) => {
					const higher = present.filter((other) => (other.value ?? 0) > (cell.value ?? 0)).length;
					expect(cell.rank).toBe(higher + 1);
					expect(cell.tied).toBe(present.some((other, at) => at !== index && other.value === cell.value));
				});
			})
		);
	});
});
