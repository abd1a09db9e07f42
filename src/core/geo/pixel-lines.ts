import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

/** A ring or line of projected points: x and y in pixels. */
export type PixelLine = readonly (readonly [number, number])[];

/** Lines of projected points, as they leave the projection's clipping. Rings of polygons do not repeat their first point. */
export function pixelLines(projection: GeoProjection, object: GeoPermissibleObjects): [number, number][][] {
	const lines: [number, number][][] = [];
	const recorder: GeoContext = {
		beginPath: () => undefined,
		closePath: () => undefined,
		moveTo: (x, y) => void lines.push([[x, y]]),
		lineTo: (x, y) => void lines.at(-1)?.push([x, y]),
		arc: () => {
			throw new TypeError('only lines and polygons can be recorded, came a point');
		}
	};
	geoPath(projection, recorder)(object);
	return lines;
}
