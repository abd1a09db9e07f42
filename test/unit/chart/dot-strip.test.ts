import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellDatum } from '#core/chart/cell-datum.ts';
import { dotStripScene, type DotStripData } from '#core/chart/dot-strip.ts';
import type { CircleMark, Scene } from '#core/chart/scene.ts';
import { expectGolden } from './golden.ts';
import { expectSound, texts } from './marks.ts';
import { expectApart, labels } from './rows.ts';

const STRIP: DotStripData = {
	domain: [0, 100],
	axis: 'Share of countries with a lower or equal value',
	ticks: (value) => `${value}%`,
	absent: 'No data',
	rows: [
		{
			key: 'making',
			label: 'Making medicines',
			dots: [
				{ key: 'a', value: 0, text: 'Sites', tone: 'series-0' },
				{
					key: 'b',
					value: 92,
					text: 'Active-ingredient sites',
					tone: 'series-1'
				},
				{ key: 'c', value: 93, text: 'Establishments', tone: 'series-2' },
				{ key: 'd', value: 40, text: 'Makers', tone: 'series-3' }
			]
		},
		{
			key: 'rules',
			label: 'Regulation',
			dots: [{ key: 'a', value: 100, text: 'Maturity level', tone: 'series-0' }]
		},
		{ key: 'money', label: 'Finance', dots: [] }
	]
};
/** Names that fit on neither side of their dots on a phone, one of them on no line. */
const LONG: DotStripData = {
	...STRIP,
	rows: [
		{
			key: 'trade',
			label: 'Trade',
			dots: [
				{
					key: 'a',
					value: 50,
					text: 'Pharmaceutical exports per dollar of imports, 2018',
					tone: 'series-0'
				},
				{ key: 'b', value: 55, text: 'Imports', tone: 'series-1' },
				{
					key: 'c',
					value: 90,
					text: 'Vaccine imports per person that lives in the country, 2018',
					tone: 'series-2'
				}
			]
		},
		{
			key: 'demand',
			label: 'Demand',
			dots: [{ key: 'a', value: 45, text: 'Births', tone: 'series-0' }]
		}
	]
};
const dots = (scene: Scene): CircleMark[] =>
	scene.marks.filter((mark): mark is CircleMark => mark.type === 'circle' && mark.role === 'point');

describe('dot strip', () => {
	it('looks like its pictures', () => {
		expectGolden('dot-strip', dotStripScene(STRIP, { width: 820, locale: 'en' }));
		expectGolden('dot-strip-narrow', dotStripScene(STRIP, { width: 380, locale: 'en' }));
		expectGolden('dot-strip-long', dotStripScene(LONG, { width: 380, locale: 'en' }));
	});

	it('stands every dot at its value', () => {
		const places = dots(dotStripScene(STRIP, { width: 820, locale: 'en' }));
		const x = (datum: string): number => places.find((dot) => dot.datum === datum)?.x ?? NaN;
		const [low, high] = [x('making|a'), x('rules|a')];
		expect((x('making|d') - low) / (high - low)).toBeCloseTo(0.4, 9);
		expect((x('making|b') - low) / (high - low)).toBeCloseTo(0.92, 9);
	});

	it('names every dot of a row, and says of how many dots of a crowded one it cannot', () => {
		const row = (count: number) => ({
			key: `r${count}`,
			label: 'Row',
			dots: Array.from({ length: count }, (_, at) => ({
				key: `${at}`,
				value: at * 2,
				text: 'A name',
				tone: 'series-0'
			}))
		});
		const drawn = (count: number) => dotStripScene({ ...STRIP, rows: [row(count)] }, { width: 380, locale: 'en' });
		expect(texts(drawn(24), 'value-label')).toHaveLength(24);
		expect(drawn(24).warnings).toEqual([]);
		const named = texts(drawn(40), 'value-label').length;
		expect(named).toBeLessThan(40);
		expect(drawn(40).warnings).toEqual([{ kind: 'labels_left_out', count: 40 - named }]);
	});

	it('has ticks where it is told', () => {
		const told = {
			...STRIP,
			domain: [0, 1] as const,
			rows: [],
			tickAt: [0, Math.log10(2), 1]
		};
		const scene = dotStripScene(
			{ ...told, ticks: (power) => String(Math.round(10 ** power)) },
			{ width: 820, locale: 'en' }
		);
		expect(texts(scene, 'tick').map(({ text }) => text)).toEqual(['1', '2', '10']);
	});

	it('is sound for any values: dots do not cover each other while there are lanes, texts stay inside and apart', () => {
		const dot = fc.record({
			value: fc.integer({ min: 0, max: 100 }),
			text: fc.string({ maxLength: 70 })
		});
		const row = fc.record({
			label: fc.string({ maxLength: 40 }),
			dots: fc.array(dot, { maxLength: 6 }),
			note: labels
		});
		fc.assert(
			fc.property(fc.array(row, { maxLength: 5 }), fc.constantFrom(380, 820), (given, width) => {
				const rows = given.map(({ label, dots: own, note }, index) => ({
					key: `r${index}`,
					label,
					...(note && { note }),
					dots: own.map((one, place) => ({
						...one,
						key: `d${place}`,
						tone: 'series-0'
					}))
				}));
				const scene = dotStripScene({ ...STRIP, rows }, { width, locale: 'en' });
				expectSound(scene);
				expectApart(scene);
				const all = dots(scene);
				expect(all).toHaveLength(rows.reduce((sum, one) => sum + one.dots.length, 0));
				const labelled = new Set(texts(scene, 'value-label').map(({ datum }) => datum));
				for (const { key, dots: own } of rows)
					for (const one of own) expect(labelled.has(cellDatum(key, one.key)), one.text).toBe(one.text !== '');
				expect(scene.warnings).toEqual([]);
				for (const [index, one] of all.entries())
					for (const other of all.slice(index + 1))
						expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.r + other.r - 0.01);
			})
		);
	});
});
