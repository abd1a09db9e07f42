import type { AtlasShape } from '#core/geo/atlas-shapes.ts';

/** A square in degrees, clockwise on the map as d3-geo wants outer rings, with points along its edges. */
export function square(west: number, south: number, size: number, steps = 4): [number, number][][] {
	const at = Array.from({ length: steps }, (_, index) => (size * index) / steps);
	const [east, north] = [west + size, south + size];
	return [
		[
			...at.map((d): [number, number] => [west, south + d]),
			...at.map((d): [number, number] => [west + d, north]),
			...at.map((d): [number, number] => [east, north - d]),
			...at.map((d): [number, number] => [east - d, south]),
			[west, south]
		]
	];
}

/** A and B side by side with a common border at 10° E; C far away, a large island and a small one. */
export const SQUARE_WORLD: readonly AtlasShape[] = [
	{ code: 'AAA', polygons: [square(0, 0, 10)] },
	{ code: 'BBB', polygons: [square(10, 0, 10)] },
	{ code: 'CCC', polygons: [square(60, 0, 4), square(66, 0, 0.2)] }
];
