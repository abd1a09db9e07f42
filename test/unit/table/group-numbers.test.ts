import { expect, test } from 'vitest';
import { groupListing } from '#core/table/group-listing.ts';
import { groupNumbers, madeOf } from '#core/table/group-numbers.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import { pairs } from '#core/table/query-pairs.ts';
import { series } from '#core/table/query-series.ts';
import { context, indicator, NORTH, table, WORLD, type Row } from './fixture.ts';

const ROWS: Row[] = [
	['AAA', 2020, 5],
	['AAA', 2022, 7.1],
	['BBB', 2021, 7.2],
	['CCC', 2022, 0],
	['DDD', 2022, undefined, 'withheld'],
	['EEE', 2019, 4]
];
const sites = table(indicator(), ROWS);

const section = (year: number | 'latest', group = NORTH, of = sites) =>
	crossSection(context(), { table: of, group, year, pinned: [] });

test('a cross-section has the numbers of its group and of the world, with the years of the values in them', () => {
	const numbers = groupNumbers(section('latest'), sites, context());
	expect(
		numbers.map(({ group, value, years, covered, members }) => [group.id, value, years, covered, members])
	).toEqual([
		[NORTH.id, 7.1 + 7.2, [2021, 2022], 3, 3],
		[WORLD.id, 7.1 + 7.2 + 4, [2019, 2022], 4, 5]
	]);
	expect(groupNumbers(section('latest', WORLD), sites, context())).toHaveLength(1);
});

test('a number is of the year asked for, also where older values still stand', () => {
	const standing = table(indicator({ validity: 'until_changed' }), ROWS);
	const numbers = groupNumbers(section(2023, NORTH, standing), standing, context());
	expect(numbers.map(({ years }) => years)).toEqual([
		[2023, 2023],
		[2023, 2023]
	]);
	expect(numbers[0]?.covered).toBe(3);
});

test('the world’s share of members is not put beside that of a group', () => {
	const flags = table(indicator({ kind: 'flag', aggregation: 'share_of_members', threshold: 1 }), ROWS);
	expect(groupNumbers(section('latest', NORTH, flags), flags, context()).map(({ group }) => group.id)).toEqual([
		NORTH.id
	]);
});

test('where nothing is drawn for a group nothing is listed', () => {
	const apart = table(indicator({ aggregation: 'none' }), ROWS);
	expect(groupNumbers(section('latest', NORTH, apart), apart, context())).toEqual([]);
	const two = pairs(context(), { x: sites, y: sites, group: NORTH, year: 'latest', pinned: [] });
	expect(groupNumbers(two, sites, context())).toEqual([]);
});

test('a series has the number of each year that its line has', () => {
	const view = series(context(), { table: sites, group: NORTH, pinned: ['AAA'] });
	const numbers = groupNumbers(view, sites, context());
	expect(numbers.map(({ years, value }) => [years[0], value])).toEqual(
		view.region.map(({ year, value }) => [year, value])
	);
	expect(numbers.length).toBeGreaterThan(0);
});

test('a number is as sure as the least sure value in it, and names the sources of all', () => {
	const mixed = {
		...sites,
		byCountry: new Map(
			[...sites.byCountry].map(([iso3, rows]) => [
				iso3,
				rows.map((row) => (iso3 === 'EEE' ? { ...row, confidence: 'medium' as const, sourceId: 'estimate' } : row))
			])
		)
	};
	const [north, world] = groupNumbers(section('latest', NORTH, mixed), mixed, context());
	expect(north).toMatchObject({ confidence: 'high', sourceIds: ['register'] });
	expect(world).toMatchObject({ confidence: 'medium', sourceIds: ['estimate', 'register'] });
});

test('the sources of what a number is weighted with, or divided by, are among its own', () => {
	const people = table(indicator({ id: 'population' }), [['AAA', 2020, 100]], {
		sourceId: 'census',
		confidence: 'medium'
	});
	const shares = table(indicator({ aggregation: 'population_weighted_mean' }), [['AAA', 2020, 5]]);
	const weighted = context(people);
	const mean = crossSection(weighted, { table: shares, group: NORTH, year: 'latest', pinned: [] });
	expect(groupNumbers(mean, shares, weighted)[0]).toMatchObject({
		confidence: 'medium',
		sourceIds: ['census', 'register']
	});
	const ratios = table(indicator({ aggregation: 'ratio', numerator: 'sites', denominator: 'population' }), [
		['AAA', 2020, 1]
	]);
	const divided = context(people, sites);
	const ratio = crossSection(divided, { table: ratios, group: NORTH, year: 'latest', pinned: [] });
	expect(groupNumbers(ratio, ratios, divided)[0]).toMatchObject({ value: 0.05, sourceIds: ['census', 'register'] });
});

test('files have codes, the way a number was made, and no digits that are not there', () => {
	const { columns, rows } = groupListing(groupNumbers(section('latest'), sites, context()), sites.indicator);
	expect(rows.map(({ values }) => columns.map(({ id }) => values[id]))).toEqual([
		[NORTH.id, NORTH.name, 'sites', '2021–2022', 14.3, 'sites', 'sum', 'sites', 3, 3, 1],
		[WORLD.id, WORLD.name, 'sites', '2019–2022', 18.3, 'sites', 'sum', 'sites', 5, 4, expect.any(Number)]
	]);
	expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
	const flags = table(indicator({ kind: 'flag', aggregation: 'share_of_members', threshold: 1 }), ROWS);
	const [share] = groupListing(groupNumbers(section(2022, NORTH, flags), flags, context()), flags.indicator).rows;
	expect(share?.values).toMatchObject({ year: 2022, unit: '%', aggregation: 'share_of_members' });
});

test.each([
	[{}, ['sites']],
	[{ aggregation: 'population_weighted_mean' }, ['sites', 'population']],
	[{ aggregation: 'ratio', numerator: 'exports', denominator: 'imports' }, ['exports', 'imports']]
] as const)('the number of a group with %j is made of the values of %j', (change, made) => {
	expect(madeOf(indicator(change))).toEqual(made);
});
