import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapScene } from '#core/chart/map.ts';
import type { CircleMark, Mark, Scene } from '#core/chart/scene.ts';
import { classify } from '#core/scale/classify.ts';
import { section, type Given } from '../scale/section.ts';
import { NAMES, SHAPES, SITES } from './fixture.ts';
import { expectGolden } from './golden.ts';
import { expectSound } from './marks.ts';

function scene(given: Readonly<Record<string, Given>>, width = 960, pinned: readonly string[] = []): Scene {
	const view = section(given, { names: NAMES, pinned });
	return mapScene(view, classify(view), SHAPES, { width });
}
const marks = (made: Scene, role: Mark['role']): Mark[] => made.marks.filter((mark) => mark.role === role);
const circles = (made: Scene, role: Mark['role']): CircleMark[] =>
	made.marks.filter((mark): mark is CircleMark => mark.type === 'circle' && mark.role === role);

describe('map', () => {
	it('looks like its picture', () => {
		expectGolden('map', scene(SITES, 960, ['ALD', 'KUN']));
	});

	it('paints members by class and everything else as context', () => {
		const made = scene(SITES);
		expect(marks(made, 'country').find(({ datum }) => datum === 'ISH')?.tone).toBe('zero');
		expect(marks(made, 'country').find(({ datum }) => datum === 'KUN')?.tone).toBe('absence-no_data');
		expect(marks(made, 'context').map(({ key }) => key)).toEqual(['shape-ZZZ', 'shape-ICE']);
		for (const mark of marks(made, 'context')) expect([mark.datum, mark.tone]).toEqual([undefined, undefined]);
	});

	it('draws borders under dots, disputed ones on their own', () => {
		const roles = scene(SITES).marks.map(({ role }) => role);
		expect(roles.indexOf('disputed')).toBeGreaterThan(roles.indexOf('border'));
		expect(roles.indexOf('dot')).toBeGreaterThan(roles.indexOf('disputed'));
	});

	it('makes dots of what is too small to see, apart from each other, each with a target of 24 pixels', () => {
		for (const width of [360, 960, 1920]) {
			const made = scene(SITES, width);
			const dots = circles(made, 'dot');
			expect(dots.map(({ datum }) => datum)).toEqual(['JOT', 'KUN']);
			const [a, b] = dots;
			if (!a || !b) throw new Error('expected two dots');
			expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual((a.r + b.r) * 0.98);
			const pixels = width / SHAPES.width;
			for (const hit of circles(made, 'hit')) expect(2 * hit.r * pixels).toBeCloseTo(24, 6);
		}
	});

	it('leads back to a place that a dot was moved away from', () => {
		const near = Array.from({ length: 9 }, (_, index) => ({ iso3: `D0${index}`, x: 500, y: 200, extent: 0 }));
		const view = section(Object.fromEntries(near.map(({ iso3 }, index) => [iso3, index])));
		const made = mapScene(view, classify(view), { ...SHAPES, shapes: [], places: near }, { width: 960 });
		expect(circles(made, 'dot')).toHaveLength(9);
		expect(marks(made, 'leader').length).toBeGreaterThan(0);
		expectSound(made);
	});

	it('counts members without a place and gives every other one a target', () => {
		const made = scene(SITES);
		expect(made.warnings).toEqual([{ kind: 'no_place_on_map', count: 1 }]);
		expect(made.targets.map(({ datum }) => datum).sort()).toEqual(Object.keys(SITES).filter((iso3) => iso3 !== 'LAP'));
	});

	it('keeps dots where they are while values change', () => {
		const place = (made: Scene): unknown => circles(made, 'dot').map(({ x, y, key }) => [key, x, y]);
		expect(place(scene({ ...SITES, JOT: 7, KUN: 3 }))).toEqual(place(scene(SITES)));
	});

	it('is sound for any values, and no absence has the tone of a class', () => {
		const given = fc.record(
			Object.fromEntries(
				Object.keys(NAMES).map((iso3) => [iso3, fc.oneof(fc.nat(600), fc.constantFrom<Given>(undefined, 'withheld'))])
			)
		);
		fc.assert(
			fc.property(given, fc.integer({ min: 200, max: 2560 }), (values, width) => {
				const made = scene(values, width);
				expectSound(made);
				for (const { role, datum, tone } of made.marks) {
					if (role !== 'country' && role !== 'dot') continue;
					const hasValue = typeof values[datum ?? ''] === 'number';
					expect(tone?.startsWith('absence-'), datum).toBe(!hasValue);
				}
			}),
			{ numRuns: 60 }
		);
	});
});
