import { describe, expect, it } from 'vitest';
import { markRows, MARKED_ROW } from '#core/chart/marked-rows.ts';
import { matrixScene } from '#core/chart/matrix.ts';

const scene = matrixScene(
	{
		rows: ['a', 'b', 'empty'].map((key) => ({ key, label: key })),
		columns: ['x', 'y'].map((key) => ({ key, label: key })),
		cell: (row) => (row === 'empty' ? undefined : { tone: 'class-1', text: '1' })
	},
	{ width: 400 }
);

describe('marked rows of a matrix', () => {
	it('have a line around all of their cells, over everything else', () => {
		const marked = markRows(scene, ['b']);
		const mark = marked.marks.at(-1);
		expect(mark?.key).toBe(`${MARKED_ROW}-b`);
		const boxes = scene.targets.flatMap(({ datum, box }) => (box && datum.startsWith('b|') ? box : []));
		expect(boxes).toHaveLength(2);
		const [, top, right, bottom] = /^M0,([\d.]+)H([\d.]+)V([\d.]+)H0$/.exec(mark?.type === 'path' ? mark.d : '') ?? [];
		for (const box of boxes) {
			expect(Number(top)).toBeLessThanOrEqual(box.y);
			expect(Number(bottom)).toBeGreaterThanOrEqual(box.y + box.height);
			expect(Number(right)).toBeGreaterThan(box.x);
			expect(Number(right)).toBeLessThan(scene.width);
		}
	});

	it('leave the rest of the scene as it is', () => {
		const { marks, ...rest } = markRows(scene, ['a', 'b']);
		expect(marks.slice(0, -2)).toEqual(scene.marks);
		expect(rest).toEqual({ ...scene, marks: undefined, ...rest });
		expect(rest.targets).toBe(scene.targets);
	});

	it.each([[[]], [['gone']], [['empty']]])('are none for %j: the scene is the same object', (rows) => {
		expect(markRows(scene, rows)).toBe(scene);
	});
});
