import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import { ringsToPath } from './compact-path.ts';
import { fitFrame, type MapFrame } from './map-frame.ts';
import { worldProjection } from './projection-choice.ts';

/** Parallels that bound the world map: north of Greenland, and between the southernmost islands with a country code and Antarctica. */
const NORTH = 84;
const SOUTH = -58;

const WORLD_BOX = { width: 960, minHeight: 1, maxHeight: 960, margin: 1 };

/** The world without Antarctica, with its outline as a path. */
export function worldFrame(): { frame: MapFrame; outline: string } {
	const projection = worldProjection();
	const edge = outlinePoints(projection);
	const frame = fitFrame(projection, edge, WORLD_BOX);
	const ring = edge.map(([lon = 0, lat = 0]): readonly [number, number] => projection([lon, lat]) ?? [0, 0]);
	return { frame, outline: ringsToPath([ring]) };
}

/** Along both sides of the meridian where the projection cuts the globe; the parallels between are straight in this projection. */
function outlinePoints(projection: GeoProjection): Position[] {
	const [turn] = projection.rotate();
	const east = -turn + 180 - 1e-6;
	const west = -turn - 180 + 1e-6;
	const lats = Array.from({ length: (NORTH - SOUTH) / 2 + 1 }, (_, index) => SOUTH + index * 2);
	return [...lats.map((lat) => [east, lat]), ...lats.toReversed().map((lat) => [west, lat])];
}
