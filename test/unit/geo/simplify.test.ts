import { geoArea } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapePolygons, weightedTopology, type MapTopology } from '#core/geo/map-topology.ts';
import { simplify } from '#core/geo/simplify.ts';
import { SQUARE_WORLD } from './square-world.ts';

const weighted = weightedTopology(SQUARE_WORLD);
const pointsOf = (topology: MapTopology): number => topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
const codesOf = (topology: MapTopology): string[] =>
	topology.objects.countries.geometries.map(({ properties }) => properties.code);

describe('simplify', () => {
	it('keeps everything at full detail, the common border as one arc', () => {
		const all = simplify(weighted, { minTriangle: 0, minPart: 0 });
		expect(codesOf(all)).toEqual(['AAA', 'BBB', 'CCC']);
		const [a, b] = all.objects.countries.geometries.map(({ arcs }) => arcs.flat(2));
		expect(a?.filter((arc) => b?.includes(~arc))).toHaveLength(1);
	});

	it('drops small islands, but not the largest part of a shape, and leaves every ring an area', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 10, noNaN: true }),
				fc.double({ min: 0, max: 10, noNaN: true }),
				(minTriangle, minPart) => {
					const few = simplify(weighted, { minTriangle, minPart });
					expect(codesOf(few)).toEqual(['AAA', 'BBB', 'CCC']);
					for (const geometry of few.objects.countries.geometries) {
						const { coordinates } = shapePolygons(few, geometry);
						expect(coordinates.length).toBeGreaterThan(0);
						for (const [outer = []] of coordinates) expect(new Set(outer.map(String)).size).toBeGreaterThanOrEqual(4);
					}
				}
			)
		);
	});

	it('has fewer points the larger the triangles that may go', () => {
		const counts = [0, 1e-4, 1e-2, 1].map((minTriangle) => pointsOf(simplify(weighted, { minTriangle, minPart: 0 })));
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
		expect(counts.at(-1)).toBeLessThan(counts[0] ?? 0);
	});

	it('leaves out what is out of view', () => {
		const view = { centre: [62, 2] as const, radius: 0.2 };
		const seen = simplify(weighted, { minTriangle: 0, minPart: 0, view });
		expect(codesOf(seen)).toEqual(['CCC']);
		expect(seen.objects.countries.geometries[0]?.arcs).toHaveLength(2);
	});
});

describe('shapePolygons', () => {
	it('winds rings so that no shape is more than half the globe', () => {
		const turned = SQUARE_WORLD.map(({ code, polygons }) => ({
			code,
			polygons: polygons.map((rings) => rings.map((ring) => ring.toReversed()))
		}));
		const { topology } = weightedTopology(turned);
		for (const geometry of topology.objects.countries.geometries) {
			expect(geoArea(shapePolygons(topology, geometry))).toBeLessThan(1);
		}
	});

	it('keeps a hole a hole', () => {
		const holed = [{ code: 'AAA', polygons: [[...square(0, 10), ...square(4, 2)]] }];
		const { topology } = weightedTopology(holed);
		const [geometry] = topology.objects.countries.geometries;
		const area = geometry ? geoArea(shapePolygons(topology, geometry)) : NaN;
		expect(area).toBeCloseTo(areaOf(square(0, 10)) - areaOf(square(4, 2)), 6);
	});
});

function square(from: number, size: number): [number, number][][] {
	const to = from + size;
	return [
		[
			[from, from],
			[from, to],
			[to, to],
			[to, from],
			[from, from]
		]
	];
}

function areaOf(coordinates: [number, number][][]): number {
	return geoArea({ type: 'Polygon', coordinates });
}
