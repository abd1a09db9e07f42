import { describe, expect, it } from 'vitest';
import { applyShapePolicy, readShapePolicy } from '#core/geo/shape-policy.ts';
import { SQUARE_WORLD } from './square-world.ts';

const HEADER = 'code,policy,iso3,parts,note\n';

function policed(rows: string): ReturnType<typeof applyShapePolicy> {
	const { rules, findings } = readShapePolicy('p.csv', HEADER + rows);
	expect(findings).toEqual([]);
	return applyShapePolicy('p.csv', SQUARE_WORLD, rules);
}

describe('readShapePolicy', () => {
	it.each([
		['AAA,belongs_to,BBB,,x', 'policy', 'belongs_to'],
		['AAA,separate,DDD,,x', 'parts', ''],
		['AAA,part_of,BBB,0 0 1 1,x', 'parts', '0 0 1 1'],
		['AAA,separate,DDD,0 0 1,x', 'parts', '0 0 1'],
		['AAA,part_of,,,x', 'iso3', ''],
		['AAA,not_applicable,BBB,,x', 'iso3', 'BBB']
	])('refuses %s for its %s', (row, column, came) => {
		const { rules, findings } = readShapePolicy('p.csv', `${HEADER}${row}\n`);
		expect(rules).toEqual([]);
		expect(findings).toMatchObject([{ file: 'p.csv', line: 2, column, came }]);
	});
});

describe('applyShapePolicy', () => {
	it('lets shapes without a rule stand for the country of their code', () => {
		const { shapes, countries, findings } = policed('');
		expect(shapes).toEqual(SQUARE_WORLD);
		expect([...countries]).toEqual([
			['AAA', 'AAA'],
			['BBB', 'BBB'],
			['CCC', 'CCC']
		]);
		expect(findings).toEqual([]);
	});

	it('gives a shape another country, none, or leaves it out', () => {
		const { shapes, countries } = policed('AAA,part_of,BBB,,\nBBB,not_applicable,,,\nCCC,left_out,CCC,,\n');
		expect(shapes.map(({ code }) => code)).toEqual(['AAA', 'BBB']);
		expect([...countries]).toEqual([
			['AAA', 'BBB'],
			['BBB', undefined]
		]);
	});

	it('makes the parts inside a box a shape of their own', () => {
		const { shapes, countries } = policed('CCC,separate,DDD,65 -1 67 1,\n');
		expect(shapes.map(({ code, polygons }) => [code, polygons.length])).toEqual([
			['AAA', 1],
			['BBB', 1],
			['DDD', 1],
			['CCC', 1]
		]);
		expect(countries.get('DDD')).toBe('DDD');
	});

	it('drops a shape of which nothing is left', () => {
		const { shapes, findings } = policed('CCC,separate,DDD,59 -1 65 5,\nCCC,separate,EEE,65 -1 67 1,\n');
		expect(shapes.map(({ code }) => code)).toEqual(['AAA', 'BBB', 'DDD', 'EEE']);
		expect(findings).toEqual([]);
	});

	it('finds rules that meet no shape and boxes that hold no part', () => {
		const { findings } = policed('CCC,separate,DDD,80 0 81 1,\nXXX,part_of,AAA,,\n');
		expect(findings.map(({ line, column, came }) => [line, column, came])).toEqual([
			[3, 'code', 'XXX'],
			[2, 'parts', 'CCC']
		]);
	});
});
