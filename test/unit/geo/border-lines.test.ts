import { describe, expect, it } from 'vitest';
import { borderLines, checkBoundaries } from '#core/geo/border-lines.ts';
import { boundaryPolicy, readBoundaries, type BoundaryRule } from '#core/geo/boundaries.ts';
import { weightedTopology } from '#core/geo/map-topology.ts';
import { simplify } from '#core/geo/simplify.ts';
import { SQUARE_WORLD } from './square-world.ts';

const topology = simplify(weightedTopology(SQUARE_WORLD), { minTriangle: 0, minPart: 0 });

function rules(rows: string): readonly BoundaryRule[] {
	const read = readBoundaries('b.csv', `code_a,code_b,kind,parts,note\n${rows}`);
	expect(read.findings).toEqual([]);
	return read.rules;
}

/** Latitudes that lines run through, sorted. */
function lats(lines: readonly (readonly number[])[][]): number[] {
	return lines
		.flat()
		.map((point) => Math.round((point[1] ?? NaN) * 10) / 10)
		.sort((a, b) => a - b);
}

describe('readBoundaries', () => {
	it.each([
		['BBB,AAA,undetermined,,x', 'code_a, code_b'],
		['AAA,AAA,undetermined,,x', 'code_a, code_b'],
		['AAA,B,undetermined,,x', 'code_a, code_b'],
		['AAA,BBB,undetermined,north,x', 'parts']
	])('refuses %s for its %s', (row, column) => {
		const { rules: read, findings } = readBoundaries('b.csv', `code_a,code_b,kind,parts,note\n${row}\n`);
		expect(read).toEqual([]);
		expect(findings).toMatchObject([{ file: 'b.csv', line: 2, column }]);
	});
});

describe('borderLines', () => {
	it('has every common border once and no coast', () => {
		const { settled, dashed } = borderLines(topology, boundaryPolicy([]));
		expect(lats(settled.coordinates)).toEqual([0, 2.5, 5, 7.5, 10]);
		expect(settled.coordinates.flat().every(([lon]) => lon === 10)).toBe(true);
		expect(dashed.coordinates).toEqual([]);
	});

	it('dashes a whole border', () => {
		const { settled, dashed } = borderLines(topology, boundaryPolicy(rules('AAA,BBB,undetermined,,\n')));
		expect(settled.coordinates).toEqual([]);
		expect(lats(dashed.coordinates)).toEqual([0, 2.5, 5, 7.5, 10]);
	});

	it('dashes the stretches whose middle lies in a box; both lines meet', () => {
		const { settled, dashed } = borderLines(topology, boundaryPolicy(rules('AAA,BBB,undetermined,9 2 11 6,\n')));
		expect(lats(dashed.coordinates)).toEqual([2.5, 5]);
		expect(lats(settled.coordinates)).toEqual([0, 2.5, 5, 7.5, 10]);
		expect(settled.coordinates).toHaveLength(2);
	});
});

describe('checkBoundaries', () => {
	it('is content with borders that are there', () => {
		expect(checkBoundaries('b.csv', topology, rules('AAA,BBB,undetermined,9 2 11 6,\n'))).toEqual([]);
	});

	it('finds pairs without a common border and boxes beside it, and says what to do', () => {
		const found = checkBoundaries(
			'b.csv',
			topology,
			rules('AAA,BBB,undetermined,30 0 31 1,\nAAA,CCC,undetermined,,\nAAA,XXX,undetermined,,\n')
		);
		expect(found.map(({ line, column, came }) => [line, column, came])).toEqual([
			[2, 'parts', 'AAA-BBB'],
			[3, 'code_a, code_b', 'AAA-CCC'],
			[4, 'code_a, code_b', 'AAA-XXX']
		]);
		for (const { remedy } of found) expect(remedy).not.toBe('');
	});
});
