import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';

/** A projection that is scaled and moved into a box of pixels, and clipped to it. */
export interface MapFrame {
	readonly projection: GeoProjection;
	readonly width: number;
	readonly height: number;
}

export interface FrameLimits {
	readonly width: number;
	readonly minHeight: number;
	readonly maxHeight: number;
	/** Space between the points and the edge of the box. */
	readonly margin: number;
}

/** Pixels beyond the box that are still drawn, so that no edge of the clipping shows. */
const BLEED = 4;

/**
 * Fits points into a box of fixed width whose height follows from them, within limits. Changes the projection that it is given.
 * Throws where there is no point.
 */
export function fitFrame(projection: GeoProjection, points: readonly Position[], limits: FrameLimits): MapFrame {
	projection.clipExtent(null).scale(1).translate([0, 0]);
	let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lon = 0, lat = 0] of points) {
		const pixel = projection([lon, lat]);
		if (!pixel) continue;
		[x0, y0] = [Math.min(x0, pixel[0]), Math.min(y0, pixel[1])];
		[x1, y1] = [Math.max(x1, pixel[0]), Math.max(y1, pixel[1])];
	}
	if (x1 < x0) throw new RangeError('no point to fit the map to: a group needs a member with a place');
	const { width, minHeight, maxHeight, margin } = limits;
	// A single point has no extent: a thousandth of the radius, about 6 km, is a frame that shows where it is.
	const across = (width - 2 * margin) / Math.max(x1 - x0, 1e-3);
	const height = Math.round(Math.min(maxHeight, Math.max(minHeight, (y1 - y0) * across + 2 * margin)));
	const scale = Math.min(across, (height - 2 * margin) / Math.max(y1 - y0, 1e-3));
	projection
		.scale(scale)
		.translate([width / 2 - ((x0 + x1) / 2) * scale, height / 2 - ((y0 + y1) / 2) * scale])
		.clipExtent([
			[-BLEED, -BLEED],
			[width + BLEED, height + BLEED]
		]);
	return { projection, width, height };
}
