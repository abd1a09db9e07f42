import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RectMark, Scene } from '#core/chart/scene.ts';
import { stackedBarsScene, type StackedBarsData } from '#core/chart/stacked-bars.ts';
import { expectGolden } from './golden.ts';
import { expectSound, textBox, texts } from './marks.ts';
import { expectApart, labels } from './rows.ts';

const valueText = (value: number): string => new Intl.NumberFormat('en').format(value);
const EXPORTERS: StackedBarsData = {
	form: 'share',
	axis: 'Share of world exports, 2024',
	valueText,
	rows: [
		{
			key: '2941',
			label: 'Antibiotics',
			note: 'HHI 2,341',
			parts: [
				{ key: 'CHN', label: 'Castellan Republic', value: 420, tone: 'series-0' },
				{ key: 'ITA', label: 'Aldovia', value: 120, tone: 'series-1' },
				{ key: 'IND', label: 'Free State of the Northern Isles', value: 90, tone: 'series-2' },
				{ key: 'MLT', label: 'Elbonia', value: 1, tone: 'series-3' },
				{ key: 'rest', label: 'All others', value: 370, tone: 'muted' }
			]
		},
		{ key: '2937', label: 'Hormones and what is derived from them', note: 'HHI 900', parts: [] },
		{
			key: '2936',
			label: 'Vitamins',
			note: 'HHI 10,000',
			parts: [
				{ key: 'CHN', label: 'Castellan Republic', value: 7, tone: 'series-0' },
				{ key: 'ITA', label: 'Aldovia', value: 0, tone: 'series-1' }
			]
		}
	]
};
const PLANTS: StackedBarsData = {
	form: 'amount',
	valueText,
	rows: [
		{ key: 'a', label: 'Aldovia', parts: [{ key: 'n', label: 'Sites', value: 539, tone: 'class-3' }] },
		{ key: 'b', label: 'Brownsea', parts: [{ key: 'n', label: 'Sites', value: 12, tone: 'class-3' }] },
		{ key: 'c', label: 'Castellan Republic', parts: [{ key: 'n', label: 'Sites', value: 0, tone: 'class-3' }] }
	]
};
const bars = (scene: Scene, row: string): RectMark[] =>
	scene.marks.filter(
		(mark): mark is RectMark =>
			mark.type === 'rect' && mark.role === 'bar' && mark.datum?.startsWith(`${row}|`) === true
	);

describe('stacked bars', () => {
	it('look like their pictures', () => {
		expectGolden('stacked-bars', stackedBarsScene(EXPORTERS, { width: 820, locale: 'en' }));
		expectGolden('stacked-bars-narrow', stackedBarsScene(EXPORTERS, { width: 380, locale: 'en' }));
		expectGolden('stacked-bars-amount', stackedBarsScene(PLANTS, { width: 820, locale: 'en' }));
	});

	it('write the value of a bar of one part at its end, zero too', () => {
		const scene = stackedBarsScene(PLANTS, { width: 820, locale: 'en' });
		expect(texts(scene, 'value-label').map(({ text }) => text)).toEqual(['539', '12', '0']);
		expect(bars(scene, 'c')).toEqual([]);
		expect(scene.targets.map(({ datum }) => datum)).toContain('c|n');
	});

	const part = fc.record({
		label: fc.string({ maxLength: 24 }),
		value: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_000_000 })),
		tone: fc.constantFrom('series-0', 'muted')
	});
	const row = fc.record({ label: fc.string({ maxLength: 40 }), parts: fc.array(part, { maxLength: 8 }), note: labels });
	const given = fc.array(row, { maxLength: 5 }).map((rows) =>
		rows.map(({ label, parts, note }, index) => ({
			key: `r${index}`,
			label,
			...(note === undefined ? {} : { note }),
			parts: parts.map((one, place) => ({ ...one, key: `p${place}` }))
		}))
	);

	it('are sound for any values: parts add up to the bar, each can be hit, texts stay inside and apart', () => {
		fc.assert(
			fc.property(given, fc.constantFrom('share', 'amount'), fc.constantFrom(380, 820), (rows, form, width) => {
				const scene = stackedBarsScene({ rows, form, valueText, axis: 'Exports' }, { width, locale: 'en' });
				expectSound(scene);
				expectApart(scene);
				const sums = rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
				const scale = rows.map(({ key }) => bars(scene, key).reduce((sum, mark) => sum + mark.width, 0));
				for (const [index, sum] of sums.entries()) {
					const full = form === 'share' ? (sum === 0 ? 0 : 1) : sum / (Math.max(...sums) || 1);
					const longest = Math.max(...scale);
					// A part too small to see is drawn one pixel long.
					expect(Math.abs((scale[index] ?? 0) - full * longest)).toBeLessThanOrEqual(16);
				}
				expect(scene.targets).toHaveLength(rows.reduce((sum, { parts }) => sum + parts.length, 0));
				for (const mark of scene.marks)
					if (mark.role === 'hit' && mark.type === 'rect') expect(mark.height).toBeGreaterThanOrEqual(24);
			})
		);
	});

	it('write only what fits into its part', () => {
		const scene = stackedBarsScene(EXPORTERS, { width: 380, locale: 'en' });
		for (const text of texts(scene, 'bar-label').filter(({ datum }) => datum !== undefined)) {
			const bar = scene.marks.find(
				(mark): mark is RectMark => mark.type === 'rect' && mark.role === 'bar' && mark.datum === text.datum
			);
			const box = textBox(text);
			expect(box.left).toBeGreaterThanOrEqual(bar?.x ?? Infinity);
			expect(box.right).toBeLessThanOrEqual((bar?.x ?? 0) + (bar?.width ?? 0));
		}
	});
});
