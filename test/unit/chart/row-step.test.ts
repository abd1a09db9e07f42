import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dotStripScene } from '#core/chart/dot-strip.ts';
import { dumbbellScene } from '#core/chart/dumbbell.ts';
import { matrixScene } from '#core/chart/matrix.ts';
import { mirroredBarsScene } from '#core/chart/mirrored-bars.ts';
import { rowStep } from '#core/chart/row-step.ts';
import type { Scene, Target } from '#core/chart/scene.ts';
import { stackedBarsScene } from '#core/chart/stacked-bars.ts';
import { timelineScene } from '#core/chart/timeline.ts';
import { walk } from '#core/chart/walk.ts';

const rowOf = ({ datum, row }: Target): string => row ?? datum.slice(0, datum.indexOf('|'));

/** What keys reach from a target, itself first, each once. */
function reached(scene: Scene, start: string, key: string): Target[] {
	const found: Target[] = [];
	let at = scene.targets.find(({ datum }) => datum === start);
	while (at && !found.includes(at)) {
		found.push(at);
		at = walk(scene, at.datum, key);
	}
	return found;
}

/** A bar that is short among long ones, and one that is missing: what a walk to the nearest would pass by. */
const VALUES = [900, 2, 880, undefined, 1, 0, 700, 3];
const side = (value: number | undefined) => (value === undefined ? {} : { left: { value, text: `${value}` } });
const end = (value: number) => ({ value, text: `${value}` });

const CHARTS: Readonly<Record<string, Scene>> = {
	'mirrored bars': mirroredBarsScene(
		{
			leftTitle: 'Imports',
			rightTitle: 'Exports',
			leftTone: 'below-2',
			rightTone: 'above-2',
			rows: VALUES.map((value, index) => ({
				key: `r${index}`,
				label: `Row ${index}`,
				...side(value),
				right: end(index * 100)
			}))
		},
		{ width: 820 }
	),
	dumbbells: dumbbellScene(
		{
			domain: [0, 1000],
			fromTitle: 'From',
			toTitle: 'To',
			fromTone: 'series-1',
			toTone: 'series-0',
			rows: VALUES.map((value, index) => ({
				key: `r${index}`,
				label: `Row ${index}`,
				...(value === undefined ? {} : { from: end(value) }),
				to: end(index * 100)
			}))
		},
		{ width: 820 }
	),
	'stacked bars': stackedBarsScene(
		{
			form: 'share',
			valueText: String,
			rows: VALUES.map((value = 0, index) => ({
				key: `r${index}`,
				label: `Row ${index}`,
				parts: [
					{ key: 'a', label: 'A', value, tone: 'series-0' },
					...(index % 2 === 0 ? [{ key: 'b', label: 'B', value: 50, tone: 'series-1' }] : []),
					{ key: 'c', label: 'C', value: 1000 - value, tone: 'series-2' }
				]
			}))
		},
		{ width: 820, locale: 'en' }
	),
	'a dot strip': dotStripScene(
		{
			axis: 'Percentile',
			domain: [0, 1000],
			rows: VALUES.map((value = 5, index) => ({
				key: `r${index}`,
				label: `Row ${index}`,
				dots: [value, index * 100].map((own, dot) => ({
					key: `${index}-${dot}`,
					value: own,
					text: 'dot',
					tone: 'class-3'
				}))
			}))
		},
		{ width: 820, locale: 'en' }
	),
	'a matrix': matrixScene(
		{
			rows: VALUES.map((_, index) => ({ key: `r${index}`, label: `Row ${index}` })),
			columns: ['a', 'b', 'c'].map((key) => ({ key, label: key })),
			cell: (row, column) => (row === 'r3' && column === 'b' ? undefined : { tone: 'class-1' })
		},
		{ width: 820 }
	),
	'a timeline': timelineScene(
		{
			lanes: ['x', 'y', 'z'].map((key) => ({ key, label: key })),
			events: VALUES.flatMap((_, index) =>
				['x', 'y', 'z'].map((lane) => ({
					key: `${lane}${index}`,
					date: `${2000 + ((index * 3 + lane.charCodeAt(0)) % 7)}`,
					lane,
					label: `Event ${index}`,
					tone: 'class-1'
				}))
			)
		},
		{ width: 820, locale: 'en' }
	)
};

describe.each(Object.entries(CHARTS))('in %s', (_, scene) => {
	const rows = [...new Set(scene.targets.map(rowOf))];

	it('going down and up from anything reaches every row on that side once, in order', () => {
		for (const target of scene.targets) {
			const place = rows.indexOf(rowOf(target));
			expect(reached(scene, target.datum, 'ArrowDown').map(rowOf)).toEqual(rows.slice(place));
			expect(reached(scene, target.datum, 'ArrowUp').map(rowOf)).toEqual(rows.slice(0, place + 1).reverse());
		}
	});

	it('going left and right from anything reaches every part of its row', () => {
		for (const target of scene.targets) {
			const both = ['ArrowLeft', 'ArrowRight'].flatMap((key) => reached(scene, target.datum, key));
			const own = scene.targets.filter((other) => rowOf(other) === rowOf(target));
			expect(new Set(both)).toEqual(new Set(own));
		}
	});
});

describe('a step by rows', () => {
	const targets: readonly Target[] = [
		{ datum: 'KEN|from', x: 10, y: 0, name: 'Kenya' },
		{ datum: 'KEN|to', x: 90, y: 0, name: 'Kenya' },
		{ datum: 'MLI|to', x: 20, y: 24, name: 'Mali' },
		{ datum: 'TUN|from', x: 80, y: 48, name: 'Tunisia' },
		{ datum: 'TUN|to', x: 30, y: 48, name: 'Tunisia' }
	];
	const from = (datum: string): Target => targets.find((target) => target.datum === datum) as Target;

	test.each([
		['KEN|from', 'down', 'MLI|to'],
		['KEN|to', 'down', 'MLI|to'],
		['MLI|to', 'down', 'TUN|to'],
		['TUN|from', 'up', 'MLI|to'],
		['MLI|to', 'up', 'KEN|to'],
		['TUN|to', 'right', 'TUN|from'],
		['TUN|from', 'right', undefined],
		['TUN|from', 'down', undefined],
		['KEN|from', 'left', undefined]
	] as const)('from %s %s is %s', (start, direction, end) => {
		expect(rowStep(targets, from(start), direction)?.datum).toBe(end);
	});

	it('goes along the only row by every key', () => {
		const row = targets.slice(0, 2);
		expect(rowStep(row, from('KEN|from'), 'down')?.datum).toBe('KEN|to');
		expect(rowStep(row, from('KEN|to'), 'up')?.datum).toBe('KEN|from');
	});

	it('skips no row and no part, wherever the parts stand', () => {
		const cell = fc.record({ row: fc.integer({ min: 0, max: 6 }), x: fc.integer({ min: 0, max: 9 }) });
		fc.assert(
			fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (cells) => {
				const made = cells.map(({ row, x }, index): Target => ({
					datum: `${row}|${index % 3}-${index}`,
					x,
					y: row,
					name: ''
				}));
				const scene: Scene = { width: 9, height: 9, marks: [], targets: made, walk: rowStep, warnings: [] };
				const rows = [...new Set(made.map(rowOf))];
				for (const target of made) {
					const own = made.filter((other) => rowOf(other) === rowOf(target));
					const along = ['ArrowLeft', 'ArrowRight'].flatMap((key) => reached(scene, target.datum, key));
					expect(new Set(along)).toEqual(new Set(own));
					if (rows.length === 1) continue;
					const down = reached(scene, target.datum, 'ArrowDown').map(rowOf);
					expect(down).toEqual(rows.slice(rows.indexOf(rowOf(target))));
				}
			})
		);
	});
});
