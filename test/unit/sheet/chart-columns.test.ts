import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingScene } from '#core/chart/ranking.ts';
import { classify } from '#core/scale/classify.ts';
import { bands, marksOf } from '#core/sheet/chart-columns.ts';
import { words } from '../chart/words.ts';
import { section, values } from '../scale/section.ts';

const ranking = (count: number) => (width: number) => {
	const view = section(values(Array.from({ length: count }, (_, index) => (index % 7 === 6 ? undefined : index))));
	return rankingScene(view, classify(view), { width, locale: 'en', words });
};

describe('bands', () => {
	it('cut no text and lose no mark', () => {
		fc.assert(
			fc.property(fc.integer({ min: 8, max: 120 }), fc.integer({ min: 2, max: 6 }), (count, columns) => {
				const scene = ranking(count)(320);
				const parts = bands(scene, columns);
				fc.pre(parts !== undefined);
				expect(parts.length).toBe(columns);
				expect(parts.at(-1)?.bottom).toBe(scene.height);
				const texts = scene.marks.filter(({ type }) => type === 'text');
				const shown = parts.flatMap((part) => marksOf(scene, part).filter(({ type }) => type === 'text'));
				expect(shown.map(({ key }) => key).toSorted()).toEqual(texts.map(({ key }) => key).toSorted());
			}),
			{ numRuns: 30 }
		);
	});
});
