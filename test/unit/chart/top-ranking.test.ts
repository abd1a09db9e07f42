import { expect, it } from 'vitest';
import { topRanking } from '#core/chart/top-ranking.ts';
import { classify } from '#core/scale/classify.ts';
import { section, type Given } from '../scale/section.ts';

/** Members with the values 1 to `known`, and three without one. */
function made(known: number) {
	const given = [...Array.from({ length: known }, (_, index) => index + 1), undefined, 'withheld', 'not_applicable'];
	return section(Object.fromEntries(given.map((value, index): [string, Given] => [`C${index}`, value as Given])));
}

it.each([0, 1, 30])('a ranking of %i values is drawn as it is', (known) => {
	const whole = made(known);
	const classification = classify(whole);
	expect(whole.cells).toHaveLength(known + 3);
	expect(topRanking(whole, classification)).toEqual({ section: whole, classification, cut: undefined });
});

it.each([31, 60])('of a ranking of %i values the highest are drawn, in the tones that they have among all', (known) => {
	const whole = made(known);
	const classification = classify(whole);
	const top = topRanking(whole, classification);
	expect(top.cut).toEqual({ shown: 20, count: known });
	expect(top.section.cells.map(({ value }) => value)).toEqual(Array.from({ length: 20 }, (_, index) => known - index));
	expect(top.classification.absences).toEqual([]);
	expect(classification.absences).toHaveLength(3);
	expect(top.section.cells.map((cell) => top.classification.toneOf(cell))).toEqual(
		whole.cells.slice(0, 20).map((cell) => classification.toneOf(cell))
	);
	expect(top.section.rows).toBe(whole.rows);
});
