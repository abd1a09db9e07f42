import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingScene } from '#core/chart/ranking.ts';
import type { PathMark, RectMark, Scene } from '#core/chart/scene.ts';
import { classify } from '#core/scale/classify.ts';
import type { CrossSection } from '#core/table/view.ts';
import { section, values, type Given } from '../scale/section.ts';
import { NAMES, SITES } from './fixture.ts';
import { expectGolden } from './golden.ts';
import { expectSound, overlap, textBox, texts } from './marks.ts';
import { words } from './words.ts';

const scene = (view: CrossSection, width = 640): Scene =>
	rankingScene(view, classify(view), { width, locale: 'en', words });
const bars = (made: Scene, role: 'bar' | 'absence' | 'hit'): RectMark[] =>
	made.marks.filter((mark): mark is RectMark => mark.type === 'rect' && mark.role === role);
const written = (made: Scene, role: Parameters<typeof texts>[1]): string[] => texts(made, role).map(({ text }) => text);
const health = { kind: 'amount', aggregation: 'population_weighted_mean' } as const;
const LEVELS = [
	{ value: 0, label: 'None' },
	{ value: 3, label: 'Level 3' },
	{ value: 4, label: 'Level 4' }
];

describe('ranking', () => {
	it('looks like its picture', () => {
		expectGolden('ranking', scene(section(SITES, { names: NAMES, pinned: ['CAS', 'ZED'], outside: { ZED: 70 } })));
		const view = section(SITES, { names: NAMES, indicator: health, region: 105, world: 260 });
		expectGolden('ranking-narrow', scene(view, 320));
		expectGolden(
			'ranking-balance',
			scene(section({ ...SITES, ALD: -400, BRO: -3 }, { names: NAMES, indicator: { kind: 'amount' } }))
		);
		const levels = { ...SITES, ALD: 4, BRO: 4, CAS: 3, DRU: 3, ELB: 3, FRE: 0, GEN: 0, HAV: undefined };
		expectGolden(
			'ranking-levels',
			scene(section(levels, { names: NAMES, pinned: ['BRO'], indicator: { kind: 'level', levels: LEVELS } }))
		);
		const stated = section(SITES, { names: NAMES, pinned: ['BRO'], indicator: { comparable: false } });
		const cells = stated.cells.map((cell) =>
			cell.value === undefined ? cell : { ...cell, note: `Counted by the office of ${cell.country}.` }
		);
		expectGolden('ranking-not-comparable', scene({ ...stated, cells }));
	});

	it('shares ranks and says so', () => {
		expect(written(scene(section(SITES, { names: NAMES })), 'tick')).toEqual([
			'1',
			'2',
			'3',
			'=4',
			'=4',
			'6',
			'7',
			'8',
			'=9',
			'=9'
		]);
	});

	it('has a bar as long as its value, none for zero, and the other way for what is below', () => {
		const length = (made: Scene, iso3: string): number | undefined =>
			bars(made, 'bar').find(({ datum }) => datum === iso3)?.width;
		const made = scene(section({ AAA: 100, AAB: 50, AAC: 0, AAD: -50 }));
		expect(length(made, 'AAA')).toBeCloseTo(2 * (length(made, 'AAB') ?? 0), 6);
		expect(length(made, 'AAC')).toBeUndefined();
		const [below, above] = [bars(made, 'bar').find(({ datum }) => datum === 'AAD'), bars(made, 'bar')[0]];
		expect((below?.x ?? 0) + (below?.width ?? 0)).toBeCloseTo(above?.x ?? 0, 6);
	});

	it('draws the group and the world where their numbers compare with those of members', () => {
		const lines = (extra: Parameters<typeof section>[1]): string[] =>
			written(scene(section(SITES, extra)), 'reference-label');
		for (const aggregation of ['population_weighted_mean', 'median', 'ratio'] as const) {
			expect(lines({ region: 20, world: 30, indicator: { aggregation } })).toEqual(['The group: 20', 'World: 30']);
		}
		for (const aggregation of ['sum', 'share_of_members', 'none'] as const) {
			expect(lines({ region: 20, world: 30, indicator: { aggregation } })).toEqual([]);
		}
		expect(lines({ world: 30, region: 30, groupId: 'world', indicator: { aggregation: 'median' } })).toEqual([
			'The group: 30'
		]);
		expect(lines({ region: 20, world: 30, indicator: { aggregation: 'median', comparable: false } })).toEqual([]);
	});

	it('neither ranks nor draws bars where definitions differ', () => {
		const view = section(SITES, { names: NAMES, indicator: { comparable: false } });
		const note = 'Makers with products in the national register of medicines, as the ministry counted them that year.';
		const cells = view.cells.map((cell) =>
			cell.iso3 === 'ALD' ? { ...cell, year: 2019, note } : { ...cell, year: 2024 }
		);
		const made = scene({ ...view, cells }, 320);
		expect(bars(made, 'bar')).toEqual([]);
		const [year, ...rest] = written(made, 'tick');
		expect(year).toBe('2019');
		const notes = rest.filter((text) => text !== '2024');
		expect(notes.length).toBeGreaterThan(1);
		expect(notes.join(' ')).toBe(note);
		expectSound(made);
		expect(written(made, 'bar-label').slice(0, 3)).toEqual(['Aldovia', 'Brownsea', 'Castellan Republic']);
		expect(written(made, 'value-label')[0]).toBe('539');
	});

	it('lists those without a value by reason, hatched', () => {
		const made = scene(section({ ...SITES, JOT: 'withheld' }, { names: NAMES }));
		expect(written(made, 'axis-title')).toEqual(['No data: 1', 'Not applicable: 1', 'Withheld: 1']);
		expect(bars(made, 'absence').map(({ tone }) => tone)).toEqual([
			'absence-no_data',
			'absence-not_applicable',
			'absence-withheld'
		]);
	});

	it('shortens a name that has no room and keeps it whole in the target', () => {
		const made = scene(section(SITES, { names: NAMES }), 320);
		expect(written(made, 'bar-label').some((name) => name.endsWith('…'))).toBe(true);
		expect(made.targets.find(({ datum }) => datum === 'FRE')?.name).toBe(NAMES.FRE);
	});

	it.each([
		[{}, 320],
		[{ kind: 'level', levels: LEVELS }, 320]
	] as const)('writes a short name where the official one has no room: %j at %i px', (indicator, width) => {
		const view = section({ ALD: 4, FRE: 3, BRO: undefined }, { names: NAMES, indicator });
		const cells = view.cells.map((cell) => (cell.iso3 === 'FRE' ? { ...cell, shortName: 'Freedonia' } : cell));
		const made = scene({ ...view, cells }, width);
		expect(written(made, 'bar-label').sort()).toEqual(['Aldovia', 'Brownsea', 'Freedonia']);
		expect(made.targets.find(({ datum }) => datum === 'FRE')?.name).toBe(NAMES.FRE);
	});

	it('outlines pinned countries inside the figure, wherever they are listed', () => {
		const levels = { ALD: 4, BRO: 4, CAS: 3, DRU: 0, ELB: undefined, FRE: 'withheld' } as const;
		const pinned = [...Object.keys(levels), 'ZED'];
		for (const indicator of [{ kind: 'level', levels: LEVELS }, {}] as const) {
			const made = scene(section(levels, { names: NAMES, pinned, indicator, outside: { ZED: 3 } }));
			const outlines = made.marks.filter((mark): mark is PathMark => mark.type === 'path' && mark.role === 'reference');
			expect(outlines.map(({ key }) => key).sort()).toEqual(pinned.map((iso3) => `pinned-${iso3}`).sort());
			for (const { d } of outlines) {
				for (const [, x] of d.matchAll(/[MH](-?[\d.]+)/g)) {
					expect(Number(x)).toBeGreaterThanOrEqual(0);
					expect(Number(x)).toBeLessThanOrEqual(made.width);
				}
			}
		}
	});

	it('is sound for any values, at any width; rows are at least 24 pixels high and no two texts overlap', () => {
		const given = fc.oneof(fc.integer({ min: -900, max: 90_000 }), fc.constantFrom<Given>(undefined, 'withheld', 0));
		const indicator = fc.constantFrom({}, health, { comparable: false });
		fc.assert(
			fc.property(
				fc.array(given, { maxLength: 30 }),
				fc.integer({ min: 300, max: 1400 }),
				indicator,
				(list, width, of) => {
					const present = list.filter((value) => typeof value === 'number');
					const region = present.length > 0 ? Math.max(...present) : undefined;
					const view = section(values(list), { indicator: of, ...(region === undefined ? {} : { region }) });
					const made = scene(view, width);
					expectSound(made);
					expect(made.targets.map(({ datum }) => datum)).toEqual(view.cells.map(({ iso3 }) => iso3));
					for (const hit of bars(made, 'hit')) {
						expect(hit.height).toBeGreaterThanOrEqual(24);
						expect(hit.x + hit.width).toBeLessThanOrEqual(width + 0.01);
					}
					const boxes = made.marks.flatMap((mark) => (mark.type === 'text' ? [textBox(mark)] : []));
					for (const [index, box] of boxes.entries()) {
						for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
					}
					for (const { datum, tone } of bars(made, 'bar')) {
						expect(view.cells.find(({ iso3 }) => iso3 === datum)?.value).toBeDefined();
						expect(tone).not.toMatch(/^absence/);
					}
				}
			),
			{ numRuns: 60 }
		);
	});
});
