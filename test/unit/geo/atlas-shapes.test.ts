import { describe, expect, it } from 'vitest';
import { readAtlasShapes } from '#core/geo/atlas-shapes.ts';

const polygon = (a3: unknown): object => ({ type: 'Polygon', arcs: [[0]], properties: { a3 } });
const atlas = (...geometries: object[]): object => ({
	type: 'Topology',
	objects: { countries: { type: 'GeometryCollection', geometries } },
	arcs: [
		[
			[0, 0],
			[0, 1],
			[1, 1],
			[0, 0]
		]
	]
});

describe('readAtlasShapes', () => {
	it('reads code and polygons', () => {
		const [shape] = readAtlasShapes(atlas(polygon('AAA')));
		expect(shape?.code).toBe('AAA');
		expect(shape?.polygons[0]?.[0]).toHaveLength(4);
	});

	it('makes a small square of land that the atlas has rounded to a point', () => {
		const point = { ...atlas(polygon('AAA')), arcs: [Array.from({ length: 4 }, () => [12, 42])] };
		const outer = readAtlasShapes(point)[0]?.polygons[0]?.[0] ?? [];
		expect(new Set(outer.map(String)).size).toBe(4);
		for (const [lon, lat] of outer) {
			expect(lon).toBeCloseTo(12, 1);
			expect(lat).toBeCloseTo(42, 1);
		}
	});

	it.each([
		['nothing', undefined, /arcs/],
		['another object', { objects: {} }, /arcs/],
		['no countries', { arcs: [], objects: {} }, /came nothing/],
		['no code', atlas(polygon(undefined)), /geometry 0: expected a three-letter code/],
		['a code that is no code', atlas(polygon('AAA'), polygon('-99')), /geometry 1.*"-99"/],
		['a code twice', atlas(polygon('AAA'), polygon('AAA')), /AAA came before/],
		['a line', atlas({ type: 'LineString', arcs: [0], properties: { a3: 'AAA' } }), /AAA.*LineString/]
	])('refuses %s', (_, json, message) => {
		expect(() => readAtlasShapes(json)).toThrow(message);
	});
});
