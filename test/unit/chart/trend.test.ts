import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CircleMark, PathMark, Scene } from '#core/chart/scene.ts';
import { trendScene } from '#core/chart/trend.ts';
import type { Series } from '#core/table/view.ts';
import type { Given } from '../scale/section.ts';
import { NAMES, seriesOf } from './fixture.ts';
import { expectGolden } from './golden.ts';
import { expectSound, overlap, textBox, texts } from './marks.ts';
import { words } from './words.ts';

const scene = (series: Series, width = 640, height?: number): Scene =>
	trendScene(series, { width, locale: 'en', words, ...(height === undefined ? {} : { height }) });
const line = (made: Scene, key: string): string | undefined =>
	made.marks.find((mark): mark is PathMark => mark.key === `line-${key}`)?.d;
const points = (made: Scene): CircleMark[] =>
	made.marks.filter((mark): mark is CircleMark => mark.type === 'circle' && mark.role === 'point');
const ticks = (made: Scene): string[] => texts(made, 'tick').map(({ text }) => text);

/** Values of consecutive years from 2000. */
function years(list: readonly Given[]): Record<number, Given> {
	return Object.fromEntries(
		list.map((value, index) => [2000 + index, value] as const).filter(([, value]) => value !== undefined)
	);
}
const LONG = Array.from({ length: 20 }, (_, index) => 40 + ((index * 37) % 23));
const LEVELS = [
	{ value: 0, label: 'None' },
	{ value: 1, label: 'Observer' },
	{ value: 2, label: 'Member' }
];

describe('trend', () => {
	it('looks like its picture', () => {
		const lines = {
			ALD: years(LONG),
			BRO: years([...LONG].reverse()),
			CAS: years([50, undefined, 52, 53, undefined, undefined, 60])
		};
		const region = Object.fromEntries(LONG.map((value, index) => [2000 + index, value / 2 + 10]));
		expectGolden('trend', scene(seriesOf(lines, region)));
		expectGolden('trend-narrow', scene(seriesOf(lines, region), 320));
		expectGolden(
			'trend-levels',
			scene(seriesOf({ ALD: years([0, 0, 1, 2]), BRO: years([1, 1, 1, 1]) }, {}, { kind: 'level', levels: LEVELS }))
		);
	});

	it('a year that the file has and a line has not breaks the line; a year between two gaps is a point', () => {
		const made = scene(seriesOf({ ALD: years(LONG), CAS: years([50, 51, undefined, 53, undefined, 55, 56]) }));
		expect(line(made, 'CAS')?.match(/M/g)).toHaveLength(2);
		expect(points(made).map(({ datum }) => datum)).toContain('CAS@2003');
		expect(line(made, 'ALD')?.match(/M/g)).toHaveLength(1);
	});

	it('a year that no line has is no gap', () => {
		const made = scene(seriesOf({ ALD: { 1990: 1, 1995: 2, 2000: 3 } }));
		expect(line(made, 'ALD')?.match(/M/g)).toHaveLength(1);
	});

	it('nothing joins values of two sources, nor of what stands until it changes', () => {
		const drawn = (change: Parameters<typeof seriesOf>[2]) => {
			const series = seriesOf({ ALD: years([5, 6, 7, 8]) }, {}, change);
			const lines = series.lines.map((one) => ({
				...one,
				points: one.points.map((point) => ({ ...point, sourceId: (point.year ?? 0) < 2002 ? 'first' : 'second' }))
			}));
			return line(scene({ ...series, lines }), 'ALD')?.match(/M/g)?.length;
		};
		expect(drawn({})).toBe(2);
		expect(drawn({ validity: 'until_changed' })).toBe(1);
	});

	it('a year without a value is a gap too, never zero', () => {
		const made = scene(seriesOf({ ALD: years([5, 6, 'withheld', 8, 9]) }));
		expect(line(made, 'ALD')?.match(/M/g)).toHaveLength(2);
		expect(made.targets.map(({ datum }) => datum)).toEqual(['ALD@2000', 'ALD@2001', 'ALD@2003', 'ALD@2004']);
	});

	it('the leader of a line that ended early does not look like its continuation', () => {
		const made = scene(seriesOf({ ALD: years(LONG), CAS: years([50, 51, 52]) }));
		const tone = (key: string): string | undefined => made.marks.find((mark) => mark.key === key)?.tone;
		expect([tone('leader-ALD'), tone('leader-CAS')]).toEqual(['series-0', 'muted']);
	});

	it('a single year is a point', () => {
		const made = scene(seriesOf({ ALD: { 2020: 5 }, BRO: { 2020: 9 } }, { 2020: 7 }));
		expect(made.marks.filter(({ role }) => role === 'line')).toEqual([]);
		expect(points(made).map(({ datum }) => datum)).toEqual(['ALD@2020', 'BRO@2020', 'region@2020']);
	});

	it('starts at zero unless that would flatten the lines', () => {
		expect(ticks(scene(seriesOf({ ALD: years([20, 60, 80]) })))).toContain('0');
		expect(ticks(scene(seriesOf({ ALD: years([1000, 1010, 1020]) })))).not.toContain('0');
		expect(ticks(scene(seriesOf({ ALD: years([-5, 10]) })))).toContain('0');
	});

	it('levels go in steps between their names', () => {
		const made = scene(seriesOf({ ALD: years([0, 0, 1, 2]) }, {}, { kind: 'level', levels: LEVELS }));
		expect(ticks(made).slice(0, 3)).toEqual(['None', 'Observer', 'Member']);
		expect(line(made, 'ALD')).toMatch(/^M[^L]+$/);
	});

	it('a share of members is not drawn among levels; alone it is in percent', () => {
		const indicator = { kind: 'level', levels: LEVELS, aggregation: 'share_of_members' } as const;
		const both = scene(seriesOf({ ALD: years([0, 1]) }, { 2000: 30, 2001: 40 }, indicator));
		expect(line(both, 'region')).toBeUndefined();
		const alone = scene(seriesOf({}, { 2000: 30, 2001: 40 }, indicator));
		expect(line(alone, 'region')).toBeDefined();
		expect(ticks(alone)).toContain('100%');
		expect(texts(alone, 'axis-title').map(({ text }) => text)).toEqual(['Sites (% of members)']);
	});

	it('nothing to show is an empty scene', () => {
		expect(scene(seriesOf({ ALD: years([undefined, 'withheld']) })).marks).toEqual([]);
	});

	it('is sound for any lines; names do not overlap and every target is a value of the view', () => {
		const value = fc.oneof(
			{ weight: 4, arbitrary: fc.double({ min: -1e6, max: 1e9, noNaN: true }) },
			fc.constantFrom<Given>(undefined, 'withheld')
		);
		const lines = fc.dictionary(
			fc.stringMatching(/^[A-Z]{3}$/),
			fc.array(value, { minLength: 1, maxLength: 25 }).map(years),
			{ maxKeys: 8 }
		);
		fc.assert(
			fc.property(lines, fc.integer({ min: 280, max: 1400 }), (given, width) => {
				const series = seriesOf(given);
				const made = scene(series, width);
				expectSound(made);
				const labels = texts(made, 'series-label').map(textBox);
				for (const [index, box] of labels.entries()) {
					for (const other of labels.slice(index + 1)) expect(overlap(box, other)).toBe(false);
				}
				const known = series.rows.filter((row) => row.value !== undefined).map((row) => `${row.iso3}@${row.year}`);
				expect(made.targets.map(({ datum }) => datum).sort()).toEqual(known.sort());
			}),
			{ numRuns: 80 }
		);
	});

	it('names a line in short where its official name has no room', () => {
		const series = seriesOf({ FRE: { 2020: 1, 2021: 2 } });
		const lines = series.lines.map((line) => ({ ...line, shortName: 'Freedonia' }));
		const made = scene({ ...series, lines }, 360);
		expect(texts(made, 'series-label').map(({ text }) => text)).toEqual(['Freedonia']);
		expect(made.targets.map(({ name }) => name)).toEqual([NAMES.FRE, NAMES.FRE]);
	});
});
