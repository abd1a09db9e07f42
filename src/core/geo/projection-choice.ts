import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import type { LonLat } from './geo-box.ts';
import { enclosingCap } from './sphere.ts';

/** Middle meridian of the world map: the edge then runs through the Bering Strait and cuts no country's mainland. */
const WORLD_MERIDIAN = 11;
/** Degrees: a region whose land needs a larger circle spans the world. */
const REGION_RADIUS = 80;
/** Degrees: beyond this an azimuthal projection crowds what lies near the edge. */
const AZIMUTHAL_RADIUS = 60;
/** Degrees: with more, countries far from the middle meridian would lie on their side. */
const AZIMUTHAL_TILT = 100;

const DEGREES = 180 / Math.PI;

/** Equal Earth without Antarctica (B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", 2018). */
export function worldProjection(): GeoProjection {
	return geoEqualEarth().rotate([-WORLD_MERIDIAN, 0]);
}

/**
 * The projection of a region, by the smallest circle around its land: azimuthal equal-area around the centre, where shapes are truest; Equal Earth with
 * the centre's meridian in the middle, where north stays up, for regions that are too wide or so wide in high latitudes that the azimuthal one would lay
 * Portugal on its side; undefined where the region spans the world. All are equal-area, so that colours are weighed rightly.
 * Throws where there is no point.
 */
export function regionProjection(points: readonly Position[]): GeoProjection | undefined {
	const { centre, radius } = enclosingCap(points);
	const [lon, lat] = centre;
	if (radius * DEGREES > REGION_RADIUS) return undefined;
	const upright = radius * DEGREES <= AZIMUTHAL_RADIUS && largestTilt(points, centre) <= AZIMUTHAL_TILT;
	return upright ? geoAzimuthalEqualArea().rotate([-lon, -lat]) : geoEqualEarth().rotate([-lon, 0]);
}

/** How far north turns away from up at the points farthest to the sides, nearly: their distance in longitude times the sine of the middle latitude. */
function largestTilt(points: readonly Position[], [centreLon, centreLat]: LonLat): number {
	const sides = points.map(([lon = 0]) => Math.abs(((lon - centreLon + 540) % 360) - 180));
	return Math.max(...sides) * Math.abs(Math.sin(centreLat / DEGREES));
}
