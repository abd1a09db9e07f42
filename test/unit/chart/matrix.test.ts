import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellDatum, parseCellDatum } from '#core/chart/cell-datum.ts';
import { matrixScene, type MatrixCell, type MatrixData } from '#core/chart/matrix.ts';
import type { PathMark, Scene, Target, TextMark } from '#core/chart/scene.ts';
import { textWidth } from '#core/chart/text-width.ts';
import { expectGolden } from './golden.ts';
import { overlap, texts, type Box } from './marks.ts';

const named = (labels: readonly string[]): { key: string; label: string }[] =>
	labels.map((label, index) => ({ key: `k${index}`, label }));

/** A matrix of a list of lists; undefined is an empty place. */
function matrix(
	cells: readonly (readonly (MatrixCell | undefined)[])[],
	rows: readonly string[],
	columns: readonly string[]
): MatrixData {
	return {
		rows: named(rows),
		columns: named(columns),
		cell: (row, column) => cells[Number(row.slice(1))]?.[Number(column.slice(1))]
	};
}

const boxOf = ({ box }: Target): Box => ({
	left: box?.x ?? NaN,
	right: (box?.x ?? NaN) + (box?.width ?? NaN),
	top: box?.y ?? NaN,
	bottom: (box?.y ?? NaN) + (box?.height ?? NaN)
});

/** Corners of a text about its own point, turned. */
function corners({ x, y, text, size, anchor, rotate = 0 }: TextMark): (readonly [number, number])[] {
	const width = textWidth(text, size);
	const left = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2;
	const [sin, cos] = [Math.sin((rotate * Math.PI) / 180), Math.cos((rotate * Math.PI) / 180)];
	return [left, left + width].flatMap((dx) =>
		[-size * 0.75, size * 0.2].map((dy) => [x + dx * cos - dy * sin, y + dx * sin + dy * cos] as const)
	);
}

/** Corners of the cells that the paths of a tone draw, as `x,y`. */
function drawn(scene: Scene): Map<string, { x: number; y: number; tone: string }> {
	const found = new Map<string, { x: number; y: number; tone: string }>();
	for (const mark of scene.marks.filter((one): one is PathMark => one.role === 'cell' && one.type === 'path')) {
		for (const [, x, y] of mark.d.matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)) {
			found.set(`${x},${y}`, { x: Number(x), y: Number(y), tone: mark.tone ?? '' });
		}
	}
	return found;
}

const TONES = ['class-1', 'class-3', 'class-5', 'absence-no_data', 'zero'];
const anyCell = fc.option(
	fc.record({ tone: fc.constantFrom(...TONES), text: fc.option(fc.constantFrom('1', '12,345'), { nil: undefined }) }),
	{ nil: undefined }
);
const anyMatrix = fc
	.tuple(fc.integer({ min: 1, max: 45 }), fc.integer({ min: 1, max: 14 }))
	.chain(([rows, columns]) =>
		fc.tuple(
			fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
			fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: rows, maxLength: rows }),
			fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: columns, maxLength: columns }),
			fc.constantFrom(380, 640, 820)
		)
	);

describe('matrix', () => {
	it('looks like its picture', () => {
		const rows = ['Amodiaquine', 'Artemether', 'Lumefantrine', 'Dolutegravir', 'Lamivudine'].map((label, index) => ({
			key: label,
			label,
			heading: index < 3 ? 'Malaria' : 'HIV/AIDS'
		}));
		const columns = ['China', 'India', 'Republic of Korea', 'United States of America'].map((label) => ({
			key: label,
			label
		}));
		const counts: Readonly<Record<string, number>> = {
			'Amodiaquine|India': 3,
			'Artemether|China': 2,
			'Lumefantrine|India': 4,
			'Dolutegravir|China': 1,
			'Dolutegravir|India': 8,
			'Lamivudine|Republic of Korea': 1
		};
		const cell = (row: string, column: string): MatrixCell | undefined => {
			if (row === 'Lamivudine' && column === 'China') return { tone: 'absence-no_data' };
			const count = counts[cellDatum(row, column)];
			return count === undefined ? undefined : { tone: count > 2 ? 'class-4' : 'class-2', text: String(count) };
		};
		expectGolden('matrix', matrixScene({ rows, columns, cell }, { width: 820 }));
		const many = [...columns, ...['Austria', 'Switzerland', 'Italy'].map((label) => ({ key: label, label }))];
		expectGolden('matrix-narrow', matrixScene({ rows, columns: many, cell }, { width: 380 }));
	});

	it('has every defined cell as exactly one target, inside the figure, apart from all others', () => {
		fc.assert(
			fc.property(anyMatrix, ([cells, rows, columns, width]) => {
				const scene = matrixScene(matrix(cells, rows, columns), { width });
				const expected = cells.flatMap((row, at) =>
					row.flatMap((cell, column) => (cell ? cellDatum(`k${at}`, `k${column}`) : []))
				);
				expect(scene.targets.map(({ datum }) => datum)).toEqual(expected);
				const boxes = scene.targets.map(boxOf);
				for (const [index, box] of boxes.entries()) {
					expect(box.left >= 0 && box.right <= width + 0.01 && box.top >= 0 && box.bottom <= scene.height).toBe(true);
					expect(box.bottom - box.top).toBeGreaterThanOrEqual(20);
					// Targets come in reading order: what may meet stands beside or below.
					for (const other of boxes.slice(index + 1, index + 20)) expect(overlap(box, other)).toBe(false);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('finds every target by any place in its box, and none where there is no cell', () => {
		fc.assert(
			fc.property(
				anyMatrix,
				fc.double({ min: 0.01, max: 0.99, noNaN: true }),
				([cells, rows, columns, width], part) => {
					const scene = matrixScene(matrix(cells, rows, columns), { width });
					for (const { datum, box } of scene.targets) {
						if (!box) throw new Error(`${datum} has no box`);
						const place = { x: box.x + box.width * part, y: box.y + box.height * part };
						expect(scene.at?.(place)).toBe(datum);
					}
					expect(scene.at?.({ x: -1, y: scene.height / 2 })).toBeUndefined();
					expect(scene.at?.({ x: width / 2, y: scene.height + 1 })).toBeUndefined();
				}
			),
			{ numRuns: 20 }
		);
		const holed = matrixScene(matrix([[undefined, { tone: 'zero' }]], ['Row'], ['Left', 'Right']), { width: 820 });
		const right = holed.targets[0]?.box;
		if (!right) throw new Error('the only cell has no target');
		expect(holed.at?.({ x: right.x - 1, y: right.y + 1 })).toBeUndefined();
	});

	it('draws each cell once, in its own tone: no data never looks like a class', () => {
		fc.assert(
			fc.property(anyMatrix, ([cells, rows, columns, width]) => {
				const scene = matrixScene(matrix(cells, rows, columns), { width });
				const at = drawn(scene);
				expect(at.size).toBe(scene.targets.length);
				for (const target of scene.targets) {
					const { row, column } = parseCellDatum(target.datum) ?? { row: '', column: '' };
					const place = [...at.values()].find(
						({ x, y }) => Math.abs(x - (target.box?.x ?? 0)) < 0.06 && Math.abs(y - (target.box?.y ?? 0)) < 0.06
					);
					expect(place?.tone).toBe(cells[Number(row.slice(1))]?.[Number(column.slice(1))]?.tone);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('keeps every word inside the figure, turned or not', () => {
		fc.assert(
			fc.property(anyMatrix, ([cells, rows, columns, width]) => {
				const scene = matrixScene(matrix(cells, rows, columns), { width });
				for (const mark of scene.marks) {
					if (mark.type !== 'text') continue;
					for (const [x, y] of corners(mark)) {
						expect(x >= -6 && x <= width + 1, `${mark.key} at x ${x} of ${width}`).toBe(true);
						expect(y >= -1 && y <= scene.height + 1, `${mark.key} at y ${y} of ${scene.height}`).toBe(true);
					}
				}
				expect(new Set(scene.marks.map(({ key }) => key)).size).toBe(scene.marks.length);
			}),
			{ numRuns: 60 }
		);
	});

	it('writes a long name in two lines, inside its row and clear of the cells, and cuts it only where these are not enough', () => {
		const names = [
			'Polio',
			'Japanese encephalitis',
			'Haemophilus influenzae type b',
			'A name of so many words that no two lines hold it'
		];
		const scene = matrixScene(
			matrix(
				names.map(() => [{ tone: 'class-0' }]),
				names,
				['World', 'African Region', 'Region of the Americas']
			),
			{ width: 330 }
		);
		const rows = scene.targets.map(boxOf);
		const lines = names.map((_, index) =>
			texts(scene, 'bar-label').filter(({ key }) => key.split('-')[1] === `k${index}`)
		);
		expect(lines.map((made) => made.map(({ text }) => text).join(' '))).toEqual([
			...names.slice(0, 3),
			expect.stringMatching(/^A name of so many .*…$/)
		]);
		expect(lines.map(({ length }) => length)).toEqual([1, 2, 2, 2]);
		for (const [index, row] of rows.entries()) {
			for (const mark of lines[index] ?? []) {
				const ends = corners(mark);
				expect(Math.min(...ends.map(([, y]) => y))).toBeGreaterThanOrEqual(row.top);
				expect(Math.max(...ends.map(([, y]) => y))).toBeLessThanOrEqual(row.bottom);
				expect(Math.max(...ends.map(([x]) => x))).toBeLessThan(row.left);
			}
		}
	});

	it.each([
		[['A', 'B', 'C'], 820, undefined],
		[['Republic of Korea and others', 'India', 'Viet Nam', 'Chad', 'Togo', 'Mali', 'Fiji', 'Peru'], 820, -45],
		[['Republic of Korea', 'India', 'China'], 380, -90]
	])('turns the labels of %j at %i pixels by %j', (labels, width, angle) => {
		const scene = matrixScene(matrix([], ['One row'], labels), { width });
		expect(new Set(texts(scene, 'heading').map(({ rotate }) => rotate))).toEqual(new Set([angle]));
	});

	it.each([344, 700, 960])('has room for the name of every WHO region at %i pixels', (width) => {
		const regions = [
			'Eastern Mediterranean',
			'African Region',
			'European Region',
			'South-East Asia',
			'Western Pacific'
		];
		const made = matrixScene(matrix([], ['Measles'], ['World', ...regions, 'Americas']), { width });
		expect(texts(made, 'heading').map(({ text }) => text)).toEqual(expect.arrayContaining(regions));
	});

	it('writes the column labels again where a matrix is long', () => {
		const labels = (count: number): number =>
			texts(matrixScene(matrix([], Array<string>(count).fill('Row'), ['Only']), { width: 820 }), 'heading').length;
		expect([labels(1), labels(39), labels(40), labels(200)]).toEqual([1, 1, 2, 7]);
	});

	it('has few marks however many cells: 200 × 12 without words is one path for each tone', () => {
		const cells = Array.from({ length: 200 }, (_, row) =>
			Array.from({ length: 12 }, (_, column) => ({ tone: TONES[(row + column) % TONES.length] ?? '' }))
		);
		const names = Array.from({ length: 200 }, (_, index) => `Country ${index}`);
		const scene = matrixScene(matrix(cells, names, names.slice(0, 12)), { width: 820 });
		expect(scene.targets.length).toBe(2400);
		expect(scene.marks.filter(({ role }) => role === 'cell').length).toBe(TONES.length);
		expect(scene.marks.length).toBeLessThan(300);
	});

	it('is an empty scene of no targets without rows or columns', () => {
		expect(matrixScene(matrix([], [], []), { width: 380 }).targets).toEqual([]);
		expect(matrixScene(matrix([], ['Row'], []), { width: 380 }).targets).toEqual([]);
	});
});
