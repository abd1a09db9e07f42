import type { Position } from 'geojson';
import type { LonLat } from './geo-box.ts';

/** Mean radius of the Earth. */
export const EARTH_RADIUS_KM = 6371;

const RADIANS = Math.PI / 180;

/** A point on the unit sphere. */
export type UnitVector = readonly [number, number, number];

/** Degrees → unit vector; x points to 0° N 0° E, z to the north pole. */
export function unitVector([lon = 0, lat = 0]: Position | LonLat): UnitVector {
	const cosLat = Math.cos(lat * RADIANS);
	return [cosLat * Math.cos(lon * RADIANS), cosLat * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/** A vector of any length → degrees. */
export function lonLatOf([x, y, z]: UnitVector): LonLat {
	return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** Angle between two unit vectors, in radians. */
export function angleBetween(a: UnitVector, b: UnitVector): number {
	const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
	return Math.acos(Math.min(1, Math.max(-1, dot)));
}

/** Mean direction of the points of a ring, in degrees: inside its smallest circle, also across the antimeridian. */
export function sphericalCentre(points: readonly Position[]): LonLat {
	const sum: [number, number, number] = [0, 0, 0];
	for (const point of points) {
		const vector = unitVector(point);
		sum[0] += vector[0];
		sum[1] += vector[1];
		sum[2] += vector[2];
	}
	return lonLatOf(sum);
}

/** A circle on the sphere: centre in degrees, radius in radians. */
export interface Cap {
	readonly centre: LonLat;
	readonly radius: number;
}

/** Steps towards the farthest point; the radius is then within about 1 % of the smallest. */
const CAP_STEPS = 200;

/**
 * The smallest circle around some points, nearly: start in their mean direction, step towards the farthest one by ever less
 * (M. Bădoiu, K. Clarkson, "Smaller core-sets for balls", 2003). Throws where there is no point.
 */
export function enclosingCap(points: readonly Position[]): Cap {
	if (points.length === 0) throw new RangeError('enclosing circle of no points: give at least one');
	const vectors = points.map(unitVector);
	let centre = unitVector(sphericalCentre(points));
	for (let step = 1; step <= CAP_STEPS; step++) {
		const [far] = farthest(vectors, centre);
		const share = 1 / (step + 1);
		const mix = (axis: 0 | 1 | 2): number => centre[axis] * (1 - share) + far[axis] * share;
		centre = unitVector(lonLatOf([mix(0), mix(1), mix(2)]));
	}
	return { centre: lonLatOf(centre), radius: farthest(vectors, centre)[1] };
}

function farthest(vectors: readonly UnitVector[], centre: UnitVector): [UnitVector, number] {
	let far = centre;
	let radius = 0;
	for (const vector of vectors) {
		const angle = angleBetween(vector, centre);
		if (angle > radius) [far, radius] = [vector, angle];
	}
	return [far, radius];
}
