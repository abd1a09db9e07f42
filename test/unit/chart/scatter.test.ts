import { sum } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scatterScene } from '#core/chart/scatter.ts';
import type { CircleMark, Scene } from '#core/chart/scene.ts';
import type { Pairs } from '#core/table/view.ts';
import { values, type Given } from '../scale/section.ts';
import { pairsOf, SITES } from './fixture.ts';
import { expectGolden } from './golden.ts';
import { expectSound, overlap, textBox, texts } from './marks.ts';
import { words } from './words.ts';

const scene = (view: Pairs, width = 640): Scene => scatterScene(view, { width, locale: 'en', words });
const point = (made: Scene, iso3: string): CircleMark => {
	const mark = made.marks.find((candidate): candidate is CircleMark => candidate.key === `point-${iso3}`);
	if (!mark) throw new Error(`no point ${iso3}`);
	return mark;
};
const INCOME = {
	ALD: 70_000,
	BRO: 2_500,
	CAS: 52_000,
	DRU: 33_000,
	ELB: 46_000,
	FRE: 900,
	GEN: 12_000,
	HAV: 4_100,
	ISH: 640,
	JOT: 88_000
};
const PEOPLE = { ALD: 340e6, BRO: 1430e6, CAS: 83e6, DRU: 51e6, ELB: 69e6, FRE: 30e6, GEN: 8e6, HAV: 56e6, ISH: 13e6 };

describe('scatter', () => {
	it('looks like its picture', () => {
		const view = pairsOf(SITES, INCOME, { people: PEOPLE, pinned: ['HAV'] });
		expectGolden('scatter', scene(view));
		expectGolden('scatter-narrow', scene(view, 320));
	});

	it.each([280, 320, 480, 599, 600, 640, 960])(
		'says what the areas mean, clear of the other titles, at %i pixels',
		(width) => {
			const titles = texts(scene(pairsOf(SITES, INCOME, { people: PEOPLE }), width), 'axis-title');
			expect(titles.map(({ key }) => key).sort()).toEqual(['size', 'x-title', 'y-title']);
			const boxes = titles.map(textBox);
			for (const [index, box] of boxes.entries())
				for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
		}
	);

	it('is logarithmic where values spread over more than two orders, with zeros in a band of their own that is counted', () => {
		const made = scene(pairsOf(SITES, INCOME, { people: PEOPLE }));
		expect(made.warnings).toContainEqual({ kind: 'not_on_log_scale', count: 2 });
		expect(texts(made, 'axis-title').map(({ text }) => text)).toContain('Sites (sites, log scale)');
		expect(point(made, 'ISH').x).toBe(point(made, 'JOT').x);
		expect(point(made, 'ISH').x).toBeLessThan(point(made, 'HAV').x);
		const step = point(made, 'GEN').x - point(made, 'HAV').x;
		expect(point(made, 'ALD').x - point(made, 'HAV').x).toBeCloseTo((step * Math.log(539)) / Math.log(5), 4);
	});

	it('is linear for shares, for small spreads and where there are negative values', () => {
		const titles = (x: Readonly<Record<string, Given>>, kind: 'share' | 'amount'): string[] =>
			texts(scene(pairsOf(x, INCOME, { x: { kind } })), 'axis-title').map(({ text }) => text);
		expect(titles({ ALD: 0.1, BRO: 99, CAS: 5 }, 'share')).toContain('Sites (sites)');
		expect(titles({ ALD: 1, BRO: 99, CAS: 50 }, 'amount')).toContain('Sites (sites)');
		expect(titles({ ALD: -1, BRO: 9900, CAS: 5 }, 'amount')).toContain('Sites (sites)');
	});

	it('is logarithmic from one order on where most values would stand in the lowest tenth', () => {
		const titles = (x: Readonly<Record<string, Given>>): string[] =>
			texts(scene(pairsOf(x, INCOME, { x: { kind: 'amount' } })), 'axis-title').map(({ text }) => text);
		expect(titles({ ALD: 4, BRO: 99, CAS: 5 })).toContain('Sites (sites, log scale)');
		expect(titles({ ALD: 4, BRO: 99, CAS: 10 })).toContain('Sites (sites)');
		expect(titles({ ALD: 4, BRO: 99, CAS: 5, DRU: 60 })).toContain('Sites (sites)');
	});

	it.each([
		[['Not on the list', 'Graduated', 'On the list, graduation date set', 'On the list']],
		[['Observer', 'Represented through the European Union', 'Member']],
		[['Maturity level 3', 'Maturity level 4']]
	])('on a phone names the levels %j of either axis in full, one clear of the other', (names) => {
		const levels = names.map((label, value) => ({ value, label }));
		const given = Object.fromEntries(names.map((_, value) => [`AA${value}`, value]));
		const made = scene(pairsOf(given, given, { x: { kind: 'level', levels }, y: { kind: 'level', levels } }), 332);
		for (const axis of ['x', 'y']) {
			const ticks = texts(made, 'tick').filter(({ key }) => key.startsWith(axis));
			for (const name of names) expect(ticks.map(({ text }) => text).join(' ')).toContain(name);
			const boxes = ticks.map(textBox);
			for (const [index, box] of boxes.entries())
				for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
		}
		expectSound(made);
	});

	it('sizes points by area', () => {
		const made = scene(pairsOf({ AAA: 1, AAB: 2 }, { AAA: 1, AAB: 2 }, { people: { AAA: 100e6, AAB: 25e6 } }));
		expect(point(made, 'AAA').r).toBeCloseTo(2 * point(made, 'AAB').r, 6);
	});

	it('emphasises pinned countries and names them first', () => {
		const made = scene(pairsOf(SITES, INCOME, { people: PEOPLE, pinned: ['HAV'] }));
		expect(point(made, 'HAV').tone).toBe('series-1');
		expect(point(made, 'BRO').tone).toBe('muted');
		expect(texts(made, 'series-label')[0]?.datum).toBe('HAV');
		expect(point(scene(pairsOf(SITES, INCOME)), 'BRO').tone).toBe('series-0');
	});

	it('lets the most populous of many at one place speak for the others, pinned ones beside it', () => {
		const same = { AAA: 3, AAB: 3, AAC: 3, AAD: 3, AAE: 5, AAF: 9 };
		const people = { AAA: 1e6, AAB: 9e6, AAC: 4e6, AAD: 2e6, AAE: 3e6, AAF: 4e6 };
		const named = (pinned: readonly string[]): string[] =>
			texts(scene(pairsOf(same, same, { people, pinned })), 'series-label').map(({ text }) => text);
		const [several, ...alone] = named([]);
		expect(several).toMatch(/^\S.* and 3 others$/);
		expect(texts(scene(pairsOf(same, same, { people })), 'series-label')[0]?.datum).toBe('AAB');
		expect(alone).toHaveLength(2);
		expect(scene(pairsOf(same, same, { people })).warnings).toEqual([]);
		expect(named(['AAD', 'AAA'])).toHaveLength(4);
	});

	it('names both of two at one place, where there is room', () => {
		const made = scene(pairsOf({ AAA: 3, AAB: 3, AAC: 9 }, { AAA: 3, AAB: 3, AAC: 9 }));
		expect(texts(made, 'series-label').map(({ datum }) => datum)).toEqual(['AAA', 'AAB', 'AAC']);
	});

	it('no pairs, no marks', () => {
		expect(scene(pairsOf({ AAA: 1 }, { AAB: 1 })).marks).toEqual([]);
	});

	it('is sound for any pairs: every pair has a point, names hide neither names nor points, those left out are counted', () => {
		const value = fc.oneof(
			fc.nat(500),
			fc.double({ min: -4, max: 11, noNaN: true }).map((power) => 10 ** power),
			fc.constantFrom<Given>(0, undefined)
		);
		const list = fc.array(value, { minLength: 1, maxLength: 60 }).map(values);
		fc.assert(
			fc.property(list, list, fc.integer({ min: 300, max: 1400 }), (x, y, width) => {
				const view = pairsOf(x, y, { people: { AAA: 5e8, AAB: 1e6 } });
				const made = scene(view, width);
				expectSound(made);
				expect(made.targets.map(({ datum }) => datum).sort()).toEqual(view.points.map(({ iso3 }) => iso3).sort());
				const named = texts(made, 'series-label');
				const labels = named.map(textBox);
				for (const [index, box] of labels.entries()) {
					for (const other of labels.slice(index + 1)) expect(overlap(box, other)).toBe(false);
					const hidden = made.targets.filter(
						({ datum, x, y }) =>
							datum !== named[index]?.datum && overlap(box, { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 })
					);
					expect(hidden).toEqual([]);
				}
				const leftOut = made.warnings.find(({ kind }) => kind === 'labels_left_out')?.count ?? 0;
				const others = named.map(({ text }) => Number(/ and (\d+) others$/.exec(text)?.[1] ?? 0));
				expect(labels.length + sum(others) + leftOut).toBe(view.points.length);
			}),
			{ numRuns: 80 }
		);
	});
});
