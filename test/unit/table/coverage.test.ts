import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absentMembers, coverageByGroup, coverageByYear, coveredCountries, valueYears } from '#core/table/coverage.ts';
import type { IndicatorTable } from '#core/table/indicator-table.ts';
import { indicator, table as tableOf, type Row } from './fixture.ts';

const table: IndicatorTable = tableOf(indicator(), [
	['KEN', 2000, 0],
	['KEN', 2003, 2],
	['NGA', 2000, 5],
	['PRK', 2003, undefined, 'withheld'],
	['VAT', 2000, undefined, 'not_applicable'],
	['ZAF', 2000, 3],
	['ZAF', 2003, undefined, 'withheld']
]);
const world = { id: 'world', name: 'World', members: ['KEN', 'NGA', 'PRK', 'TUV', 'VAT', 'ZAF'] };

describe('coverageByYear', () => {
	test('counts zeros as values, leaves absences out and shows the years between that nobody has', () => {
		expect(coverageByYear(table)).toEqual([
			{ year: 2000, countries: 3 },
			{ year: 2001, countries: 0 },
			{ year: 2002, countries: 0 },
			{ year: 2003, countries: 1 }
		]);
	});

	test('counts a value that stands until it is changed in the years after it', () => {
		const levels = tableOf(indicator({ validity: 'until_changed' }), [
			['KEN', 2001, 3],
			['NGA', 2000, 3],
			['NGA', 2002, undefined, 'withheld'],
			['ZAF', 2003, 4]
		]);
		expect(coverageByYear(levels).map(({ countries }) => countries)).toEqual([1, 2, 1, 2]);
	});

	test('is empty for a file without rows', () => {
		expect(coverageByYear(tableOf(indicator(), []))).toEqual([]);
	});
});

describe('valueYears', () => {
	test('spans the years with a value, not those with an absence alone', () => {
		expect(valueYears(table)).toEqual([2000, 2003]);
		const early = tableOf(indicator(), [
			['KEN', 2001, 1],
			['KEN', 2005, undefined, 'withheld']
		]);
		expect(valueYears(early)).toEqual([2001, 2001]);
	});

	test('is undefined without values', () => {
		expect(valueYears(tableOf(indicator(), [['KEN', 2001, undefined, 'withheld']]))).toBeUndefined();
	});
});

test('coveredCountries names who has a value in any year, also an early one or a zero', () => {
	expect(coveredCountries(table)).toEqual(['KEN', 'NGA', 'ZAF']);
});

describe('coverageByGroup', () => {
	const groups = [
		{ id: 'a', name: 'A', members: ['KEN', 'TUV'] },
		{ id: 'b', name: 'B', members: ['KEN', 'NGA', 'ZAF'] }
	];

	test('counts a country in each of its groups, and who is in none in the rest', () => {
		expect(coverageByGroup(table, groups, world, 'Others')).toEqual([
			{ id: 'a', name: 'A', members: 2, covered: 1 },
			{ id: 'b', name: 'B', members: 3, covered: 3 },
			{ id: 'rest', name: 'Others', members: 2, covered: 0 }
		]);
	});

	test('has no rest where the groups hold everybody', () => {
		const all = { id: 'all', name: 'All', members: world.members };
		expect(coverageByGroup(table, [all], world, 'Others').map(({ id }) => id)).toEqual(['all']);
	});
});

describe('absentMembers', () => {
	test('tells no row, does not apply and withheld apart', () => {
		expect(absentMembers(table, world.members)).toEqual([
			{ absence: 'no_data', members: ['TUV'] },
			{ absence: 'not_applicable', members: ['VAT'] },
			{ absence: 'withheld', members: ['PRK'] }
		]);
	});

	test('absent and covered members together are all members, each once', () => {
		const code = fc.constantFrom(...world.members);
		const observation = fc
			.tuple(code, fc.integer({ min: 1990, max: 2026 }), fc.option(fc.integer(), { nil: undefined }))
			.map(([iso3, year, value]): Row => [iso3, year, value]);
		fc.assert(
			fc.property(fc.uniqueArray(observation, { selector: ([iso3, year]) => `${iso3} ${year}` }), (rows) => {
				const sorted = rows.sort((a, b) => a[0].localeCompare(b[0]) || a[1] - b[1]);
				const any = tableOf(indicator(), sorted);
				const absent = absentMembers(any, world.members).flatMap(({ members }) => members);
				expect([...absent, ...coveredCountries(any)].sort()).toEqual(world.members);
			})
		);
	});
});
