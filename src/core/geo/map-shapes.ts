import { borderLines } from './border-lines.ts';
import type { BoundaryPolicy } from './boundaries.ts';
import { linesToPath, ringsToPath } from './compact-path.ts';
import type { LonLat } from './geo-box.ts';
import type { MapFrame } from './map-frame.ts';
import { shapePolygons, type WeightedTopology } from './map-topology.ts';
import { pixelLines } from './pixel-lines.ts';
import { placeOf } from './places.ts';
import type { CountryShape, MapShapes, Place } from './shapes.ts';
import { simplify } from './simplify.ts';
import type { Cap } from './sphere.ts';

/** What all maps are made from. */
export interface MapAtlas {
	readonly topology: WeightedTopology;
	/** The country that a shape stands for, by its code. */
	readonly countries: ReadonlyMap<string, string | undefined>;
	readonly boundaries: BoundaryPolicy;
	/** Label points of countries. */
	readonly labels: ReadonlyMap<string, LonLat>;
}

/** What one map shows. */
export interface MapRequest {
	readonly id: string;
	/** iso3 of the countries that get a place. */
	readonly members: readonly string[];
	readonly frame: MapFrame;
	/** Outline of the globe or of the box, as a path. */
	readonly outline: string;
	/** Circle that holds everything in the box; undefined for the world. */
	readonly view: Cap | undefined;
}

/** Detail of the paths: square pixels of the smallest triangle and the smallest island that are drawn. */
const MIN_TRIANGLE_PX = 1.7;
const MIN_PART_PX = 1.7;

/** Atlas → one map, simplified for its scale, projected and clipped. */
export function buildMapShapes(atlas: MapAtlas, { id, members, frame, outline, view }: MapRequest): MapShapes {
	const { projection, width, height } = frame;
	const perSteradian = projection.scale() ** 2;
	const topology = simplify(atlas.topology, {
		minTriangle: MIN_TRIANGLE_PX / perSteradian,
		minPart: MIN_PART_PX / perSteradian,
		...(view ? { view } : {})
	});

	const shapes: CountryShape[] = [];
	const ringsOf = new Map<string, [number, number][][]>();
	for (const geometry of topology.objects.countries.geometries) {
		const { code } = geometry.properties;
		const rings = pixelLines(projection, shapePolygons(topology, geometry));
		if (rings.length === 0) continue;
		const iso3 = atlas.countries.get(code);
		shapes.push({ code, iso3, d: ringsToPath(rings) });
		if (iso3 !== undefined) ringsOf.set(iso3, [...(ringsOf.get(iso3) ?? []), ...rings]);
	}
	shapes.sort((a, b) => (a.code < b.code ? -1 : 1));

	const { settled, dashed } = borderLines(topology, atlas.boundaries);
	const places = members.map((iso3) => {
		const label = atlas.labels.get(iso3);
		return placeOf(
			{ iso3, label: label && (projection([...label]) ?? undefined), rings: ringsOf.get(iso3) ?? [] },
			frame
		);
	});
	return {
		id,
		width,
		height,
		sphere: outline,
		shapes,
		borders: linesToPath(pixelLines(projection, settled)),
		disputed: linesToPath(pixelLines(projection, dashed)),
		places: places.filter((place): place is Place => place !== undefined)
	};
}
