import { describe, expect, test } from 'vitest';
import type { TableRow } from '#core/schema/row.ts';
import { diseaseGroups, groupSupplies, productTone, supplyOf } from '#core/vaccines/group-supply.ts';
import { countChanges, listChanges } from '#core/vaccines/list-change.ts';
import { makerVaccines } from '#core/vaccines/maker-vaccines.ts';
import { makerMatches, vaccineMakers } from '#core/vaccines/makers.ts';
import { projectsByCountry, vaccineProjects } from '#core/vaccines/projects.ts';
import { vaccineLine } from '#ui/vaccines/maker-list.ts';
import { product } from './rows.ts';

const row = (values: TableRow['values']): TableRow => ({ line: 2, values });

describe('makers', () => {
	const products = [
		product({ maker: 'Large', iso3: 'ZZZ', since: '2001-01-01' }),
		product({ maker: 'Large', iso3: 'ZZZ', since: '1999-05-01', group: 'Polio' }),
		product({ maker: 'Small', iso3: 'AAA', note: 'Seat only', confidence: 'medium' })
	];
	const makers = vaccineMakers(products, ['AAA']);

	test('those of the members stand first, then the largest', () => {
		expect(makers.map(({ name, inside, products: count }) => [name, inside, count])).toEqual([
			['Small', true, 1],
			['Large', false, 2]
		]);
		expect(makers[1]).toMatchObject({
			first: '1999-05-01',
			last: '2001-01-01',
			groups: ['Measles-containing', 'Polio']
		});
		expect(makers[0]).toMatchObject({ note: 'Seat only', confidence: 'medium' });
	});

	test.each([
		['', true],
		['  polio large ', true],
		['ZEDLAND', true],
		['trivax', true],
		['yellow', false]
	])('“%s” finds the large maker: %s', (question, found) => {
		const large = makers[1];
		const vaccines = makerVaccines([product({ maker: 'Large', iso3: 'ZZZ', name: 'Trivax' })]);
		expect(large && makerMatches(large, 'Zedland', vaccines, question)).toBe(found);
	});

	test('presentations of one vaccine are one line with every date, and a regulator is said where there are several', () => {
		const vaccines = makerVaccines([
			product({ name: 'B', since: '2010-05-26' }),
			product({ name: 'B', since: '2004-01-02' }),
			product({ name: 'B', since: '2010-05-26' }),
			product({ name: 'A', regulator: 'Elsewhere' })
		]);
		expect(vaccines.map(({ name, presentations }) => [name, presentations])).toEqual([
			['A', 1],
			['B', 3]
		]);
		const [, second] = vaccines;
		expect(second && vaccineLine(second, { regulators: ['Regulator'] })).toBe(
			'Measles: B, prequalified 2 January 2004 and 26 May 2010'
		);
		expect(second && vaccineLine(second, { regulators: ['Elsewhere', 'Regulator'] })).toMatch(/ under Regulator$/);
	});
});

describe('disease groups', () => {
	const supplies = groupSupplies([
		product({ group: 'Polio', iso3: 'AAA', maker: 'A' }),
		product({ group: 'Polio', iso3: 'BBB', maker: 'B' }),
		product({ group: 'BCG', iso3: 'BBB', maker: 'B' })
	]);

	test('the largest stands first, and nothing is a real zero', () => {
		expect(diseaseGroups(supplies)).toEqual(['Polio', 'BCG']);
		expect(supplyOf(supplies, 'Polio', ['AAA', 'BBB'])).toMatchObject({ products: 2, makers: ['A', 'B'] });
		expect(supplyOf(supplies, 'BCG', ['AAA'])).toEqual({
			products: 0,
			makers: [],
			countries: [],
			confidence: undefined
		});
	});

	test.each([
		[0, 'zero'],
		[1, 'class-1'],
		[4, 'class-2'],
		[5, 'class-3'],
		[19, 'class-4'],
		[51, 'class-5']
	])('%i products have the tone %s', (products, tone) => {
		expect(productTone(products)).toBe(tone);
	});
});

describe('change between two lists', () => {
	const at = (iso3: string, date: string, presentations: number): TableRow =>
		row({ iso3, date, presentations, confidence: 'medium', source_id: date });
	const table = [
		at('AAA', '2025-02-09', 3),
		at('AAA', '2026-10-06', 5),
		at('BBB', '2025-02-09', 2),
		at('ZZZ', '2026-10-06', 9)
	];

	test('only members, and a list without a row is no zero', () => {
		const changes = listChanges(table, ['AAA', 'BBB']);
		expect(changes?.rows.map(({ iso3, from, to }) => [iso3, from, to])).toEqual([
			['AAA', 3, 5],
			['BBB', 2, undefined]
		]);
		expect(changes && countChanges(changes)).toEqual({ from: 5, to: 5, up: 1, down: 0, same: 0 });
	});

	test('one list alone is no change', () => {
		expect(listChanges([at('AAA', '2025-02-09', 3)], ['AAA'])).toBeUndefined();
		expect(listChanges([], ['AAA'])).toBeUndefined();
	});
});

describe('projects', () => {
	const project = (change: TableRow['values']): TableRow =>
		row({
			id: 'p',
			iso3: 'AAA',
			entity: 'Maker',
			site: undefined,
			product: 'Cholera vaccine',
			kind: 'plant',
			financier: undefined,
			amount_musd: undefined,
			capacity: undefined,
			status: 'planned',
			date: '2024',
			status_note: undefined,
			confidence: 'high',
			source_id: 's',
			...change
		});

	test('only vaccines, only members, newest first, and those of all Africa where a member is African', () => {
		const table = [
			project({ id: 'old', date: '2021' }),
			project({ id: 'new', date: '2025-01' }),
			project({ id: 'pill', product: 'Tablets' }),
			project({ id: 'far', iso3: 'ZZZ' }),
			project({ id: 'africa', iso3: undefined, kind: 'finance_deal', status: 'launched' })
		];
		expect(vaccineProjects(table, ['AAA'], []).map(({ id }) => id)).toEqual(['new', 'old']);
		const african = vaccineProjects(table, ['AAA'], ['AAA']);
		expect(african.map(({ id }) => id)).toEqual(['new', 'africa', 'old']);
		expect(projectsByCountry(african).map(({ iso3, projects }) => [iso3, projects.length])).toEqual([['AAA', 2]]);
	});

	test('a status without a stage is refused with its line', () => {
		expect(() => vaccineProjects([project({ status: 'dreamt' })], ['AAA'], [])).toThrow(/line 2: status "dreamt"/);
		expect(() => vaccineProjects([project({ kind: 'dream' })], ['AAA'], [])).toThrow(
			/line 2: kind "dream" is not known: use one of plant, /
		);
	});
});
