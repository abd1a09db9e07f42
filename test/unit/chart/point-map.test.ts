import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPoints, pointsOfDatum, type MapPoint } from '#core/chart/point-clusters.ts';
import { pointMapScene } from '#core/chart/point-map.ts';
import type { CircleMark, Scene } from '#core/chart/scene.ts';
import { classify } from '#core/scale/classify.ts';
import { section } from '../scale/section.ts';
import { NAMES, SHAPES, SITES } from './fixture.ts';
import { expectGolden } from './golden.ts';
import { expectSound, overlap, textBox, texts } from './marks.ts';

const point = (key: string, x: number, y: number, value: number): MapPoint => ({
	key,
	x,
	y,
	value,
	label: `City ${key}`,
	iso3: 'ALD'
});
const POINTS = [
	point('a', 100, 100, 40),
	point('b', 112, 104, 12),
	point('c', 400, 200, 9),
	point('d', 700, 300, 1),
	point('e', 704, 300, 1),
	point('f', 900, 420, 0)
];
const scene = (points: readonly MapPoint[], width = 820): Scene => pointMapScene({ shapes: SHAPES, points }, { width });
const dots = (made: Scene): CircleMark[] =>
	made.marks.filter((mark): mark is CircleMark => mark.type === 'circle' && mark.key.startsWith('dot-'));

const somePoints = fc.uniqueArray(
	fc
		.tuple(
			fc.stringMatching(/^[a-z]{1,4}$/),
			fc.integer({ min: 0, max: 960 }),
			fc.integer({ min: 0, max: 480 }),
			fc.nat(80)
		)
		.map((parts) => point(...parts)),
	{ selector: ({ key }) => key, maxLength: 60 }
);

describe('point map', () => {
	it('looks like its pictures', () => {
		expectGolden('point-map', scene(POINTS));
		expectGolden('point-map-narrow', scene(POINTS, 380));
		const view = section(SITES, { names: NAMES });
		const data = { shapes: SHAPES, points: POINTS, section: view, classification: classify(view) };
		expectGolden('point-map-classes', pointMapScene(data, { width: 820 }));
	});

	it('merges what overlaps and says what it stands for', () => {
		const made = scene(POINTS);
		expect(made.targets.map(({ datum }) => datum)).toEqual(['a@820', 'c', 'd@820', 'f']);
		expect(pointsOfDatum(POINTS, SHAPES.width, 'a@820').map(({ key }) => key)).toEqual(['a', 'b']);
		expect(pointsOfDatum(POINTS, SHAPES.width, 'c').map(({ key }) => key)).toEqual(['c']);
		for (const none of ['KEN', 'zzz@820', 'c@', 'c@-4', 'c@no']) {
			expect(pointsOfDatum(POINTS, SHAPES.width, none)).toEqual([]);
		}
	});

	it('marks a cluster by a second ring', () => {
		expect(
			scene(POINTS)
				.marks.filter(({ key }) => key.startsWith('ring-'))
				.map(({ datum }) => datum)
		).toContain('a@820');
	});

	it('makes countries with a class targets too', () => {
		const view = section(SITES, { names: NAMES });
		const made = pointMapScene(
			{ shapes: SHAPES, points: POINTS, section: view, classification: classify(view) },
			{ width: 820 }
		);
		expect(made.targets.find(({ datum }) => datum === 'ALD')?.name).toBe('Aldovia');
		expectSound(made);
	});

	it('stands for every point once at any width; areas go by value, no circle is too small to see or hit', () => {
		fc.assert(
			fc.property(somePoints, fc.constantFrom(360, 380, 820, 1200), (points, width) => {
				const made = scene(points, width);
				expectSound(made);
				const unit = SHAPES.width / width;
				const stood = made.targets.flatMap(({ datum }) => pointsOfDatum(points, SHAPES.width, datum));
				expect(stood.map(({ key }) => key).sort()).toEqual(points.map(({ key }) => key).sort());
				for (const { r } of made.marks.filter(
					(mark): mark is CircleMark => mark.type === 'circle' && mark.role === 'node'
				))
					expect(r / unit).toBeGreaterThanOrEqual(2.5 - 1e-9);
				for (const { datum, r } of dots(made)) {
					const hit = made.marks.find((mark) => mark.key === `hit-${datum ?? ''}`);
					expect(Math.max(r, hit?.type === 'circle' ? hit.r : 0) / unit).toBeGreaterThanOrEqual(9);
				}
				const { clusters, radius } = clusterPoints(points, width, unit);
				for (const { value } of clusters) {
					const [most] = clusters;
					if (!most || radius(value) <= 2.5) continue;
					expect((radius(value) / radius(most.value)) ** 2).toBeCloseTo(value / most.value, 6);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('writes no number over another', () => {
		const inside = somePoints.map((points) => points.filter(({ x, y }) => x > 70 && x < 890 && y > 70 && y < 410));
		fc.assert(
			fc.property(inside, fc.constantFrom(360, 820), (points, width) => {
				const boxes = texts(scene(points, width), 'node').map(textBox);
				for (const [index, box] of boxes.entries()) {
					expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
				}
			})
		);
	});

	it('shows fewer circles on a narrow page', () => {
		const many = Array.from({ length: 200 }, (_, index) =>
			point(`p${index}`, (index * 137) % 960, (index * 71) % 480, 1 + (index % 7))
		);
		expect(scene(many, 380).targets.length).toBeLessThan(scene(many, 820).targets.length);
	});
});
