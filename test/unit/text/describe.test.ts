import { describe as suite, expect, test } from 'vitest';
import type { Indicator } from '#core/table/indicator.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import { pairs } from '#core/table/query-pairs.ts';
import { series } from '#core/table/query-series.ts';
import { describe } from '#core/text/describe.ts';
import { membersAtZero, membersReaching, topShare } from '#core/text/findings.ts';
import { context, CROWD, indicator, NORTH, table, WORLD, type Row } from '../table/fixture.ts';
import { format, words } from './words.ts';

function view(change: Partial<Indicator>, rows: readonly Row[], year: number | 'latest' = 'latest') {
	return crossSection(context(), { table: table(indicator(change), rows), group: WORLD, year, pinned: [] });
}
const say = (change: Partial<Indicator>, rows: readonly Row[], year: number | 'latest' = 'latest') =>
	describe(view(change, rows, year), words, format);

suite('the finding of a cross-section', () => {
	const flag = {
		kind: 'flag',
		levels: [
			{ value: 0, label: 'No' },
			{ value: 1, label: 'Yes' }
		],
		threshold: 1
	} as const;
	test.each<[string, Partial<Indicator>, Row[], string]>([
		[
			'one highest',
			{},
			[
				['AAA', 2020, 5],
				['BBB', 2020, 2]
			],
			'text_highest(country=Alpha; value=5 sites; count=2)'
		],
		[
			'shared',
			{},
			[
				['AAA', 2020, 5],
				['BBB', 2020, 5],
				['CCC', 2020, 1]
			],
			'text_highest_tied(countries=Alpha and Beta; value=5 sites; count=3)'
		],
		[
			'all equal',
			{},
			[
				['AAA', 2020, 0],
				['BBB', 2020, 0]
			],
			'text_all_equal(value=0 sites; count=2)'
		],
		['only one', {}, [['AAA', 2020, 5]], 'text_only_one(country=Alpha; value=5 sites)'],
		['nobody', { absenceLabel: 'Not counted' }, [], 'text_nobody(members=5; absence=Not counted)'],
		[
			'applies to nobody',
			{ absenceLabel: 'Not counted' },
			(['AAA', 'BBB', 'CCC', 'DDD', 'EEE'] as const).map((iso3): Row => [iso3, 2020, undefined, 'not_applicable']),
			'text_nobody(members=5; absence=text_not_applicable())'
		],
		['not comparable', { comparable: false }, [['AAA', 2020, 5]], 'text_not_comparable(count=1)'],
		[
			'flag',
			flag,
			[
				['AAA', 2020, 1],
				['BBB', 2020, 0],
				['CCC', 2020, undefined, 'not_applicable']
			],
			'text_reach(count=1; members=4; label=Yes)'
		]
	])('%s', (_, change, rows, expected) => {
		expect(say(change, rows).finding).toBe(expected);
	});

	test('many who share the highest are counted, not listed', () => {
		const rows: Row[] = [
			['AAA', 2020, 5],
			['BBB', 2020, 5],
			['CCC', 2020, 5],
			['DDD', 2020, 5],
			['EEE', 2020, 1]
		];
		expect(say({}, rows).finding).toContain('countries=Alpha and Beta and text_among(count=2)');
	});
});

suite('the details', () => {
	const rows: Row[] = [
		['AAA', 2019, 4],
		['BBB', 2021, 0],
		['DDD', 2021, undefined]
	];

	test('years, the group’s number, coverage, zeros and each kind of absence', () => {
		expect(say({}, rows).details).toEqual([
			'text_latest_span(from=2019; to=2021)',
			'text_region_sum(group=World; value=4 sites)',
			'text_coverage_population(covered=2; members=5; share=30%)',
			'text_zeros(count=1)',
			'text_absent(count=2; absence=No data)',
			'text_absent(count=1; absence=text_withheld())'
		]);
	});

	test('coverage is told of those to whom the indicator applies', () => {
		const some: Row[] = [
			...rows,
			['EEE', 2021, undefined, 'not_applicable'],
			['CCC', 2021, undefined, 'not_applicable']
		];
		expect(say({}, some).details).toContain('text_coverage_applies(covered=2; members=3; share=43%)');
	});

	test('a region’s sum stands beside that of the world, a balance alone', () => {
		const inNorth = (rows: readonly Row[]) => {
			const query = { table: table(indicator({}), rows), group: NORTH, year: 'latest', pinned: [] } as const;
			return describe(crossSection(context(), query), words, format).details[1];
		};
		expect(
			inNorth([
				['AAA', 2020, 4],
				['DDD', 2020, 6]
			])
		).toBe('text_region_sum_of(group=North; value=4 sites; world=10 sites)');
		expect(
			inNorth([
				['AAA', 2020, 4],
				['DDD', 2020, -6]
			])
		).toBe('text_region_sum(group=North; value=4 sites)');
	});

	test('the highest level has none above it', () => {
		const levels = [3, 4].map((value) => ({ value, label: `Level ${value}` }));
		const share = (threshold: number) =>
			say({ kind: 'level', levels, threshold, aggregation: 'share_of_members' }, [['AAA', 2020, 4]]).details[1];
		expect(share(3)).toContain('text_region_share(');
		expect(share(4)).toContain('text_region_share_top(');
	});

	test('one year is named as one year', () => {
		expect(say({}, rows, 2021).details[0]).toBe('text_year(year=2021)');
		expect(say({}, [['AAA', 2020, 1]]).details[0]).toBe('text_latest_one(year=2020)');
	});

	test('no number is made where none is declared', () => {
		expect(say({ aggregation: 'none' }, rows).details).toContain('text_region_none()');
	});
});

suite('other forms', () => {
	const data = table(indicator(), [
		['AAA', 2019, 4],
		['AAA', 2021, 6],
		['BBB', 2021, 1]
	]);

	test('a series says among how many its lines stand, and why these', () => {
		const rows: Row[] = (['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF'] as const).map((iso3) => [iso3, 2020, 1]);
		const told = (change: Partial<Indicator>, some: readonly Row[]) =>
			describe(series(context(), { table: table(indicator(change), some), group: CROWD, pinned: [] }), words, format);
		expect(told({}, rows).finding).toMatch(/^text_lines_tied\(.*count=5; among=6\)$/);
		expect(told({}, rows.slice(0, 5)).finding).toMatch(/^text_lines_highest\(countries=.*\)$/);
		const apart = told({ comparable: false, aggregation: 'none' }, [...rows, ['AAA', 2021, 9]]);
		expect(apart.finding).toMatch(/^text_lines_by_name\(.*among=6\)$/);
		expect(apart.details).toContain('text_lines_apart()');
		expect(told({ comparable: false, aggregation: 'none' }, []).details).toEqual([]);
	});

	test('a series tells how the first line went from its first to its last year', () => {
		const told = describe(series(context(), { table: data, group: NORTH, pinned: ['AAA'] }), words, format);
		expect(told.finding).toBe('text_change(country=Alpha; from=4 sites; to=6 sites; first=2019; last=2021)');
		expect(told.details[0]).toBe('text_lines_pinned(countries=Alpha)');
	});

	test('a pinned country without a value is not said to have a line', () => {
		const told = (...pinned: string[]) =>
			describe(series(context(), { table: data, group: NORTH, pinned }), words, format);
		expect(told('BBB', 'CCC').finding).toBe('text_lines_pinned(countries=Beta)');
		expect(told('BBB', 'CCC').details[0]).toBe('text_lines_missing(countries=Gamma)');
		expect(told('AAA', 'CCC').details.slice(0, 2)).toEqual([
			'text_lines_pinned(countries=Alpha)',
			'text_lines_missing(countries=Gamma)'
		]);
		expect(told('CCC').finding).toBe('text_lines_missing(countries=Gamma)');
	});

	test('pairs say how many members have both values', () => {
		const both = pairs(context(), { x: data, y: data, group: WORLD, year: 'latest', pinned: [] });
		expect(describe(both, words, format).finding).toBe('text_pairs(count=2; members=5)');
		const none = table(indicator({ id: 'other' }), []);
		const neither = pairs(context(), { x: data, y: none, group: WORLD, year: 'latest', pinned: [] });
		expect(describe(neither, words, format).finding).toBe('text_pairs_none(members=5)');
	});

	test('a pinned country that lacks one of the two values is named', () => {
		const once = table(indicator({ id: 'other' }), [['BBB', 2021, 3]]);
		const told = (...pinned: string[]) =>
			describe(pairs(context(), { x: data, y: once, group: WORLD, year: 'latest', pinned }), words, format).details;
		expect(told('AAA', 'BBB')).toContain('text_pairs_missing(countries=Alpha)');
		expect(told('BBB').join()).not.toContain('text_pairs_missing');
		expect(told().join()).not.toContain('text_pairs_missing');
	});

	test('pairs of pinned countries from elsewhere are not counted among the members', () => {
		const rows: Row[] = [
			['AAA', 2020, 5],
			['BBB', 2020, 2],
			['DDD', 2020, 1]
		];
		const all = table(indicator({}), rows);
		const pinned = pairs(context(), { x: all, y: all, group: NORTH, year: 'latest', pinned: ['DDD'] });
		const alone = pairs(context(), { x: all, y: all, group: NORTH, year: 'latest', pinned: [] });
		expect(pinned.points.length).toBe(alone.points.length + 1);
		expect(describe(pinned, words, format).finding).toBe(describe(alone, words, format).finding);
	});
});

suite('findings of the overview', () => {
	test('share of the highest', () => {
		const shown = view({}, [
			['AAA', 2020, 5],
			['BBB', 2020, 3],
			['CCC', 2020, 2]
		]);
		expect(topShare(shown, 2)).toEqual({ countries: ['Alpha', 'Beta'], share: 0.8 });
		expect(topShare(view({}, [['AAA', 2020, 0]]), 2)).toBeUndefined();
	});

	test('members at zero are real zeros only', () => {
		expect(
			membersAtZero(
				view({}, [
					['AAA', 2020, 0],
					['BBB', 2020, 3]
				])
			)
		).toEqual({ zero: 1, members: 5 });
	});

	test('members that reach the threshold', () => {
		const shown = view({ kind: 'level', threshold: 3 }, [
			['AAA', 2020, 3],
			['BBB', 2020, 4],
			['CCC', 2020, 2]
		]);
		expect(membersReaching(shown)).toEqual({ reaching: 2 });
	});
});
