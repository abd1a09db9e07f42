import type { ArcIndexes } from 'topojson-specification';
import type { MapTopology, ShapePart, WeightedTopology } from './map-topology.ts';
import { angleBetween, unitVector, type Cap } from './sphere.ts';

export interface Detail {
	/** Points whose triangle is smaller than this go; steradians. */
	readonly minTriangle: number;
	/** Polygons smaller than this go, except the largest of each shape; steradians. */
	readonly minPart: number;
	/** Polygons outside this circle go, and shapes with none inside; undefined keeps the whole world. */
	readonly view?: Cap;
}

/** Points that a ring keeps at least, where it has them: an island stays an area at any scale. */
const RING_POINTS = 4;

/** The atlas with as many points as a map of some scale can show. Common borders stay common; no shape in view vanishes. */
export function simplify({ topology, parts }: WeightedTopology, detail: Detail): MapTopology {
	const geometries = topology.objects.countries.geometries.flatMap((geometry) => {
		const kept = partsToKeep(parts.get(geometry.properties.code) ?? [], detail);
		const arcs = geometry.arcs.filter((_, index) => kept.has(index));
		return arcs.length === 0 ? [] : [{ ...geometry, arcs }];
	});

	const thresholds = new Map<number, number>();
	for (const ring of geometries.flatMap((geometry) => geometry.arcs.flat())) {
		const threshold = ringThreshold(topology, ring, detail.minTriangle);
		for (const arc of ring.map(arcNumber)) {
			thresholds.set(arc, Math.min(threshold, thresholds.get(arc) ?? Infinity));
		}
	}
	const arcs = topology.arcs.map((arc, index) => {
		const threshold = thresholds.get(index);
		if (threshold === undefined) return [];
		return arc.filter(([, , weight = Infinity]) => weight >= threshold).map(([lon = 0, lat = 0]) => [lon, lat]);
	});
	return { type: 'Topology', objects: { countries: { type: 'GeometryCollection', geometries } }, arcs };
}

function partsToKeep(parts: readonly ShapePart[], { minPart, view }: Detail): ReadonlySet<number> {
	const centre = view && unitVector(view.centre);
	let largest: number | undefined;
	const kept = new Set<number>();
	for (const [index, part] of parts.entries()) {
		if (view && centre && angleBetween(centre, unitVector(part.centre)) > view.radius + part.radius) continue;
		if (part.area >= minPart) kept.add(index);
		if (largest === undefined || part.area > (parts[largest]?.area ?? 0)) largest = index;
	}
	return largest === undefined ? kept : kept.add(largest);
}

/** The weight to filter a ring's arcs with: lower than asked for where the ring would else have too few points to be an area. */
function ringThreshold(topology: MapTopology, ring: ArcIndexes, minTriangle: number): number {
	// Ends of arcs always stay; each arc of a ring adds one of them.
	const missing = RING_POINTS - ring.length;
	if (missing <= 0) return minTriangle;
	const weights = ring
		.flatMap((arc) => (topology.arcs[arcNumber(arc)] ?? []).slice(1, -1))
		.map(([, , weight = 0]) => weight)
		.sort((a, b) => b - a);
	return Math.min(minTriangle, weights[missing - 1] ?? 0);
}

/** Arcs that run backwards are written as their complement. */
function arcNumber(arc: number): number {
	return arc < 0 ? ~arc : arc;
}
