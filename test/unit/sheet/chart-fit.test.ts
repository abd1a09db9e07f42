import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene, TextMark } from '#core/chart/scene.ts';
import { markBand, type Band } from '#core/sheet/chart-columns.ts';
import { chartInBox, smallestType } from '#core/sheet/chart-fit.ts';
import { filledColumns, levelColumns } from '#core/sheet/list-columns.ts';
import { listOf } from '#core/sheet/list-lines.ts';
import { LISTS } from './lists.ts';

const KINDS = Object.keys(LISTS);
const drawn = (kind: string, count: number, width: number): Scene => LISTS[kind]?.(count)(width) ?? expect.fail();
const listed = (kind: string, count: number, width: number) => listOf(drawn(kind, count, width), kind) ?? expect.fail();
const texts = ({ marks }: Scene): TextMark[] => marks.flatMap((mark) => (mark.type === 'text' ? mark : []));
const isIn = (mark: TextMark, { top, bottom }: Band): boolean => mark.y > top && mark.y <= bottom;
/** Names of rows: each row has one. */
const names = (scene: Scene): TextMark[] =>
	texts(scene).filter(({ key, role }) => role === 'bar-label' && /^(name|row)-/.test(key));

describe.each(KINDS)('a %s in columns', (kind) => {
	it('has every row', () => {
		for (const width of [320, 700]) {
			for (const count of [2, 9, 60])
				expect(listed(kind, count, width).rows).toBe(names(drawn(kind, count, width)).length);
		}
	});

	it('shows every row once and cuts none', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 4, max: 120 }),
				fc.integer({ min: 2, max: 6 }),
				fc.constantFrom(320, 700),
				(count, most, width) => {
					const scene = drawn(kind, count, width);
					const { columns, rows } = levelColumns(listed(kind, count, width), most);
					const bands = columns.flat();
					expect(rows).toBe(names(scene).length);
					expect(columns.length).toBeLessThanOrEqual(most);
					for (const name of names(scene)) {
						const holding = bands.filter((band) => isIn(name, band));
						expect(holding).toHaveLength(1);
						const reach = markBand(name);
						expect(reach?.top).toBeGreaterThan((holding[0]?.top ?? Infinity) - 1);
						expect(reach?.bottom).toBeLessThan((holding[0]?.bottom ?? 0) + 1);
					}
				}
			),
			{ numRuns: 30 }
		);
	});

	it('repeats over every column what stands over the rows, and under it the axis', () => {
		const scene = drawn(kind, 80, 700);
		const list = listed(kind, 80, 700);
		const { columns } = levelColumns(list, 3);
		expect(columns).toHaveLength(3);
		for (const edge of [list.head, list.tail]) {
			for (const text of texts(scene).filter((one) => isIn(one, edge))) {
				for (const bands of columns) expect(bands.some((band) => isIn(text, band))).toBe(true);
			}
		}
	});

	it('is as low as it can be, and fills a place from its first row on', () => {
		const list = listed(kind, 50, 700);
		const level = levelColumns(list, 2);
		expect(filledColumns(list, level.height - 2, 2).rows).toBeLessThan(list.rows);
		const filled = filledColumns(list, level.height / 2, 2);
		expect(filled.height).toBeLessThanOrEqual(level.height / 2);
		const shown = names(drawn(kind, 50, 700)).filter((name) => filled.columns.flat().some((band) => isIn(name, band)));
		const all = names(drawn(kind, 50, 700)).toSorted((a, b) => a.y - b.y);
		expect(new Set(shown)).toEqual(new Set(all.slice(0, filled.rows)));
	});
});

describe('a long matrix', () => {
	it('says the names of its columns once in every column', () => {
		const scene = drawn('matrix', 90, 700);
		const finance = texts(scene).filter(({ text }) => text === 'Finance');
		expect(finance.length).toBeGreaterThan(1);
		for (const bands of levelColumns(listed('matrix', 90, 700), 2).columns) {
			expect(finance.filter((one) => bands.some((band) => isIn(one, band)))).toHaveLength(1);
		}
	});
});

describe('chartInBox', () => {
	const box = { width: 660, height: 340, least: 7.5 };
	const fit = (kind: string, count: number) =>
		chartInBox({ scene: LISTS[kind]?.(count) ?? expect.fail(), chart: kind }, box);

	it.each(KINDS)('keeps a %s of any length inside its box and readable', (kind) => {
		for (const count of [3, 20, 60, 200]) {
			const chart = fit(kind, count);
			expect(chart.width).toBeLessThanOrEqual(box.width + 0.01);
			expect(chart.height).toBeLessThanOrEqual(box.height + 0.01);
			expect((smallestType(chart.scene) ?? 0) * chart.scale).toBeGreaterThanOrEqual(box.least);
		}
	});

	it.each(KINDS)('cuts a %s that does not fit, and says how many of its rows there are', (kind) => {
		expect(fit(kind, 12).part).toBeUndefined();
		const { part, scene, columns } = fit(kind, 200);
		const all = names(scene);
		const shown = all.filter((name) => columns.flat().some((band) => isIn(name, band)));
		expect(part).toEqual({ shown: shown.length, total: all.length });
		expect(shown.length).toBeGreaterThan(10);
		expect(shown.length).toBeLessThan(200);
	});

	it('never cuts a chart that is no list', () => {
		const scene = LISTS['ranking']?.(300) ?? expect.fail();
		expect(chartInBox({ scene, chart: 'scatter' }, box)).toMatchObject({ part: undefined, columns: { length: 1 } });
	});
});
