import { describe, expect, it } from 'vitest';
import { stackedBarsScene } from '#core/chart/stacked-bars.ts';
import { contrast } from '#core/scale/contrast.ts';
import { TONES } from '#core/scale/palette.ts';
import { INK } from '#core/sheet/ink.ts';
import { paintSheetMarks } from '#core/sheet/paint-marks.ts';
import { elements, type ReadElement } from './read-svg.ts';

const PLACE = { chart: 'stacked-bars', scale: 1 };

/** A bar of two parts with their numbers written in them, as a file has it. */
function barOf(tone: string): ReadElement[] {
	const parts = ['a', 'b'].map((key) => ({ key, label: key, value: 1, tone }));
	const data = { rows: [{ key: 'row', label: 'Row', parts }], form: 'share', valueText: String } as const;
	const { marks } = stackedBarsScene({ ...data, inside: 'value' }, { width: 820, locale: 'en' });
	return elements(paintSheetMarks(marks, PLACE));
}

const isNumber = ({ name, attributes }: ReadElement): boolean =>
	name === 'text' && attributes['data-datum'] !== undefined;

describe('numbers in the parts of a bar, in a file', () => {
	it.each(Object.keys(TONES))('read on %s', (tone) => {
		const made = barOf(tone);
		const ground = made.find(({ attributes }) => attributes['data-role'] === 'bar')?.attributes['fill'] ?? '';
		const inks = made.filter(isNumber).map(({ attributes }) => attributes['fill'] ?? '');
		expect(inks).toHaveLength(2);
		for (const ink of inks) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
	});

	it('have the ground of the page behind them on a hatch, as on the page', () => {
		const made = barOf('absence-no_data');
		const places = made.flatMap((element, index) => (isNumber(element) ? index : []));
		expect(places).toHaveLength(2);
		for (const place of places) {
			expect(made[place]?.attributes['fill']).toBe(INK.text);
			expect(made[place - 1]?.attributes).toMatchObject({ 'aria-hidden': 'true', stroke: INK.ground });
		}
	});
});
