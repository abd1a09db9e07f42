import { geoArea } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon as ArcPolygons, Topology } from 'topojson-specification';
import type { AtlasShape } from './atlas-shapes.ts';
import { angleBetween, sphericalCentre, unitVector, type Cap } from './sphere.ts';

/** One shape as references to arcs. */
export type ShapeGeometry = ArcPolygons<{ code: string }> & { properties: { code: string } };

/** Shapes that share the arcs of their common borders. */
export type MapTopology = Topology<{ countries: { type: 'GeometryCollection'; geometries: ShapeGeometry[] } }>;

/** One polygon of a shape: area in steradians, and a circle around it. */
export interface ShapePart extends Cap {
	readonly area: number;
}

/** The whole atlas, ready to be simplified for any scale. */
export interface WeightedTopology {
	/** Arcs carry a third coordinate: the area in steradians below which a point is not missed (ends: infinite). */
	readonly topology: MapTopology;
	/** By code, one per polygon. */
	readonly parts: ReadonlyMap<string, readonly ShapePart[]>;
}

/**
 * Shapes → topology with Visvalingam weights, measured on the sphere (M. Visvalingam, J. Whyatt, "Line generalisation by repeated elimination
 * of points", 1993): the antimeridian, which shapes may cross, is a line like any other there.
 */
export function weightedTopology(shapes: readonly AtlasShape[]): WeightedTopology {
	const features = shapes.map(({ code, polygons }) => ({
		type: 'Feature' as const,
		properties: { code },
		geometry: { type: 'MultiPolygon' as const, coordinates: polygons.map((rings) => [...rings]) }
	}));
	const collection: FeatureCollection = { type: 'FeatureCollection', features };
	// The library's type forgets what went in.
	const topology = topologyOf({ countries: collection }) as MapTopology;
	const parts = topology.objects.countries.geometries.map(
		(geometry) => [geometry.properties.code, partsOf(topology, geometry)] as const
	);
	return { topology: presimplify(topology, sphericalTriangleArea), parts: new Map(parts) };
}

function partsOf(topology: MapTopology, geometry: ShapeGeometry): ShapePart[] {
	return shapePolygons(topology, geometry).coordinates.map((rings) => {
		const outer = rings[0] ?? [];
		const centre = sphericalCentre(outer);
		const from = unitVector(centre);
		const radius = Math.max(...outer.map((point) => angleBetween(from, unitVector(point))));
		return { centre, radius, area: geoArea({ type: 'Polygon', coordinates: rings }) };
	});
}

/**
 * A shape's polygons in degrees, wound as d3-geo wants them: outer rings clockwise, holes the other way. A ring of few points can turn over when
 * it is simplified, and would then fill the globe.
 */
export function shapePolygons(topology: MapTopology, geometry: ShapeGeometry): MultiPolygon {
	const { coordinates } = feature(topology, geometry).geometry;
	return {
		type: 'MultiPolygon',
		coordinates: coordinates.map((rings) => rings.map((ring, index) => wind(ring, index === 0)))
	};
}

function wind(ring: Position[], outer: boolean): Position[] {
	const isSmallSide = geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
	return isSmallSide === outer ? ring : ring.toReversed();
}
