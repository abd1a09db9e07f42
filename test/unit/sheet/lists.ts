import { dumbbellScene } from '#core/chart/dumbbell.ts';
import { matrixScene } from '#core/chart/matrix.ts';
import { mirroredBarsScene } from '#core/chart/mirrored-bars.ts';
import { rankingScene } from '#core/chart/ranking.ts';
import type { Scene } from '#core/chart/scene.ts';
import { stackedBarsScene } from '#core/chart/stacked-bars.ts';
import { classify } from '#core/scale/classify.ts';
import { words } from '../chart/words.ts';
import { section, values } from '../scale/section.ts';

/** Lists of any length, as their charts draw them. */
export const LISTS: Readonly<Record<string, (count: number) => (width: number) => Scene>> = {
	ranking: (count) => (width) => {
		const view = section(values(rows(count).map((index) => (index % 7 === 6 ? undefined : index))));
		return rankingScene(view, classify(view), { width, locale: 'en', words });
	},
	matrix: (count) => (width) =>
		matrixScene(
			{
				rows: rows(count).map((index) => ({ ...named(index), heading: `Group ${Math.floor(index / 9)}` })),
				columns: ['Research', 'Regulation', 'Finance'].map((label) => ({ key: label, label })),
				cell: (row, column) => ({ tone: column === 'Finance' ? 'zero' : 'class-1', text: row.slice(1) })
			},
			{ width }
		),
	'stacked-bars': (count) => (width) =>
		stackedBarsScene(
			{
				rows: rows(count).map((index) => ({
					...named(index),
					parts: index % 5 === 4 ? [] : [{ key: 'one', label: 'One', value: index + 1, tone: 'class-1' }]
				})),
				form: 'amount',
				axis: 'Sites',
				valueText: String
			},
			{ width, locale: 'en' }
		),
	'mirrored-bars': (count) => (width) =>
		mirroredBarsScene(
			{
				rows: rows(count).map((index) => ({ ...named(index), left: bar(index), right: bar(index + 1) })),
				leftTitle: 'Exports',
				rightTitle: 'Imports',
				leftTone: 'class-1',
				rightTone: 'class-2'
			},
			{ width }
		),
	dumbbell: (count) => (width) =>
		dumbbellScene(
			{
				rows: rows(count).map((index) => ({
					...named(index),
					...(index % 5 === 4 ? {} : { from: bar(index), to: bar(9) })
				})),
				domain: [0, Math.max(10, count)],
				fromTitle: 'Then',
				toTitle: 'Now',
				fromTone: 'class-1',
				toTone: 'class-2'
			},
			{ width }
		)
};

const rows = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const named = (index: number): { key: string; label: string } => ({ key: `k${index}`, label: `Row number ${index}` });
const bar = (value: number): { value: number; text: string } => ({ value, text: `${value} of it` });
