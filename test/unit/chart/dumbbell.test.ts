import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dumbbellScene, type DumbbellData } from '#core/chart/dumbbell.ts';
import { expectGolden } from './golden.ts';
import { expectSound, texts } from './marks.ts';
import { expectApart, labels } from './rows.ts';

const titles = {
	domain: [0, 100],
	fromTitle: 'Median of the enabling pillars',
	toTitle: 'Capacity',
	fromTone: 'series-1',
	toTone: 'series-0'
} as const;
const IMBALANCE: DumbbellData = {
	...titles,
	axis: 'Percentile in the world',
	absent: 'No data',
	rows: [
		{ key: 'ALD', label: 'Aldovia', from: { value: 20, text: '20' }, to: { value: 95, text: '95' } },
		{ key: 'BRO', label: 'Brownsea', from: { value: 70, text: '70' }, to: { value: 64, text: '64' } },
		{ key: 'CAS', label: 'Castellan Republic', from: { value: 50, text: '50' }, to: { value: 50, text: '50' } },
		{ key: 'DRU', label: 'Druidia', to: { value: 0, text: '0' } },
		{ key: 'ELB', label: 'Elbonia' }
	]
};

describe('dumbbell', () => {
	it('looks like its pictures', () => {
		expectGolden('dumbbell', dumbbellScene(IMBALANCE, { width: 820, locale: 'en' }));
		expectGolden('dumbbell-narrow', dumbbellScene(IMBALANCE, { width: 380, locale: 'en' }));
	});

	it('tells its ends apart by shape, joins them where both are known, and says where neither is', () => {
		const scene = dumbbellScene(IMBALANCE, { width: 820 });
		const shape = (datum: string): string[] =>
			scene.marks.filter((mark) => mark.datum === datum && mark.key.startsWith('end-')).map(({ type }) => type);
		expect(shape('ALD|from')).toEqual(['rect']);
		expect(shape('ALD|to')).toEqual(['circle']);
		expect(scene.marks.filter(({ role }) => role === 'connector').map(({ key }) => key)).toEqual([
			'line-ALD',
			'line-BRO',
			'line-CAS'
		]);
		expect(texts(scene, 'value-label').at(-1)?.text).toBe('No data');
	});

	it('is sound for any values: texts stay inside and apart, each end is a target', () => {
		const end = fc.option(
			fc.integer({ min: 0, max: 100 }).map((value) => ({ value, text: `${value}` })),
			{ nil: undefined }
		);
		const row = fc.record({ label: fc.string({ maxLength: 40 }), from: end, to: end, note: labels });
		fc.assert(
			fc.property(fc.array(row, { maxLength: 6 }), fc.constantFrom(380, 820), (given, width) => {
				const rows = given.map(({ label, from, to, note }, index) => ({
					key: `r${index}`,
					label,
					...(from && { from }),
					...(to && { to }),
					...(note && { note })
				}));
				const scene = dumbbellScene({ ...titles, rows }, { width });
				expectSound(scene);
				expectApart(scene);
				expect(scene.targets.map(({ datum }) => datum)).toEqual(
					rows.flatMap(({ key, from, to }) => [...(from ? [`${key}|from`] : []), ...(to ? [`${key}|to`] : [])])
				);
			})
		);
	});
});
