import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** One shape of the world atlas: its code and its polygons, each an outer ring and its holes, in degrees. */
export interface AtlasShape {
	readonly code: string;
	readonly polygons: readonly (readonly Position[][])[];
}

/** Degrees from the middle to the edge of the square that stands for land too small for the atlas: about 500 m. */
const SPECK = 0.005;

/**
 * Reads a TopoJSON world atlas whose object `countries` has polygons with a three-letter code in `properties.a3`.
 * Land that the atlas' own rounding has made a single point (the Vatican, atolls) becomes a small square there, so that no shape is lost.
 * Throws where it is not of that form or two shapes have one code.
 */
export function readAtlasShapes(json: unknown): AtlasShape[] {
	if (!isTopology(json))
		throw new TypeError('world atlas: expected a TopoJSON object with "arcs" and "objects.countries"');
	const countries = json.objects['countries'];
	if (countries?.type !== 'GeometryCollection') {
		throw new TypeError(
			`world atlas: expected objects.countries to be a GeometryCollection, came ${countries?.type ?? 'nothing'}`
		);
	}
	const seen = new Set<string>();
	return feature(json, countries).features.map(({ geometry, properties }, index) => {
		const code: unknown = properties?.['a3'];
		if (typeof code !== 'string' || !/^[A-Z]{3}$/.test(code)) {
			throw new TypeError(
				`world atlas: geometry ${index}: expected a three-letter code in properties.a3, came ${JSON.stringify(code)}`
			);
		}
		if (seen.has(code))
			throw new RangeError(`world atlas: geometry ${index}: code ${code} came before; codes must be unique`);
		seen.add(code);
		if (geometry.type === 'MultiPolygon') return { code, polygons: geometry.coordinates.map(withArea) };
		if (geometry.type === 'Polygon') return { code, polygons: [withArea(geometry.coordinates)] };
		throw new TypeError(`world atlas: ${code}: expected a Polygon or MultiPolygon, came ${geometry.type}`);
	});
}

function withArea(rings: Position[][]): Position[][] {
	const [outer = []] = rings;
	const [lon = 0, lat = 0] = outer[0] ?? [];
	if (outer.some((point) => point[0] !== lon || point[1] !== lat)) return rings;
	const [west, east, south, north] = [lon - SPECK, lon + SPECK, lat - SPECK, lat + SPECK];
	return [
		[
			[west, south],
			[west, north],
			[east, north],
			[east, south],
			[west, south]
		]
	];
}

function isTopology(json: unknown): json is Topology {
	return (
		typeof json === 'object' &&
		json !== null &&
		'arcs' in json &&
		Array.isArray(json.arcs) &&
		'objects' in json &&
		typeof json.objects === 'object'
	);
}
