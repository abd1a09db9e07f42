import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirroredBarsScene, type MirroredBarsData } from '#core/chart/mirrored-bars.ts';
import type { RectMark, Scene } from '#core/chart/scene.ts';
import { expectGolden } from './golden.ts';
import { expectSound, texts } from './marks.ts';
import { expectApart, labels } from './rows.ts';

const titles = { leftTitle: 'Imports', rightTitle: 'Exports', leftTone: 'below-2', rightTone: 'above-2' };
const TRADE: MirroredBarsData = {
	...titles,
	absent: 'No data',
	rows: [
		{ key: 'ALD', label: 'Aldovia', left: { value: 900, text: '$900 m' }, right: { value: 30, text: '$30 m' } },
		{ key: 'BRO', label: 'Brownsea', left: { value: 1, text: '$1 m' }, right: { value: 0, text: '$0' }, note: '0' },
		{ key: 'CAS', label: 'Castellan Republic', right: { value: 450, text: '$450 m' }, note: '12 per head' },
		{ key: 'DRU', label: 'Druidia' }
	]
};
const bar = (scene: Scene, datum: string): RectMark | undefined =>
	scene.marks.find((mark): mark is RectMark => mark.type === 'rect' && mark.role === 'bar' && mark.datum === datum);

describe('mirrored bars', () => {
	it('look like their pictures', () => {
		expectGolden('mirrored-bars', mirroredBarsScene(TRADE, { width: 820 }));
		expectGolden('mirrored-bars-narrow', mirroredBarsScene(TRADE, { width: 380 }));
	});

	it('call a row by its short name where the long one has no room, and by the long one in targets', () => {
		const label = 'Federated Republic of Aldovia and the Outer Isles';
		const names = (width: number): string[] => {
			const rows = [{ key: 'ALD', label, shortName: 'Aldovia', left: { value: 900, text: '$900 m' } }];
			const made = mirroredBarsScene({ ...titles, rows }, { width });
			expect(made.targets[0]?.name).toBe(label);
			return texts(made, 'bar-label').map(({ text }) => text);
		};
		expect(names(380)).toEqual([label]);
		expect(names(300)).toEqual(['Aldovia']);
		expect(names(820)).toEqual(['Aldovia']);
	});

	it('have one scale for both sides', () => {
		const scene = mirroredBarsScene(TRADE, { width: 820 });
		const length = (datum: string): number => bar(scene, datum)?.width ?? 0;
		expect(length('ALD|left')).toBeCloseTo(2 * length('CAS|right'), 6);
		expect(bar(scene, 'BRO|right')).toBeUndefined();
	});

	it('say where a side has no value, with a hatched swatch instead of a bar', () => {
		const scene = mirroredBarsScene(TRADE, { width: 820 });
		expect(texts(scene, 'value-label').filter(({ text }) => text === 'No data')).toHaveLength(3);
		const tones = scene.marks.filter(({ role }) => role === 'absence').map(({ tone }) => tone);
		expect(tones).toEqual(['absence-no_data', 'absence-no_data', 'absence-no_data']);
	});

	it('are sound for any values: both sides are targets, texts stay inside and apart', () => {
		const side = fc.option(
			fc.integer({ min: 0, max: 1e9 }).map((value) => ({ value, text: `$${value}` })),
			{ nil: undefined }
		);
		const given = fc.array(fc.record({ label: fc.string({ maxLength: 40 }), left: side, right: side, note: labels }), {
			maxLength: 6
		});
		fc.assert(
			fc.property(given, fc.constantFrom(380, 820), (rows, width) => {
				const scene = mirroredBarsScene(
					{
						...titles,
						rows: rows.map(({ label, left, right, note }, index) => ({
							key: `r${index}`,
							label,
							...(left && { left }),
							...(right && { right }),
							...(note && { note })
						}))
					},
					{ width }
				);
				expectSound(scene);
				expectApart(scene);
				expect(scene.targets.map(({ datum }) => datum)).toEqual(
					rows.flatMap((_, index) => [`r${index}|left`, `r${index}|right`])
				);
			})
		);
	});
});
