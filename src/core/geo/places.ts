import type { PixelLine } from './pixel-lines.ts';
import type { Place } from './shapes.ts';
import { distanceInside, ringArea, visualCentre } from './visual-centre.ts';

/** What is known of where a country is on one map. */
export interface PlaceInput {
	readonly iso3: string;
	/** Projected label point; undefined where the projection has none. */
	readonly label: readonly [number, number] | undefined;
	/** Rings of all its shapes, projected and clipped. */
	readonly rings: readonly PixelLine[];
}

/** Pixels that a label point must be inside the shape to be taken as it is. */
const INSIDE = 1;
/** Extent in pixels below which no part can be made out: a dot stands for the country, and belongs where its label is. */
const SPECK = 4;

/**
 * Where a country is on a map: at its label point where that falls into its largest visible part, or where it has no part large enough to be seen;
 * else at the visual centre of its largest visible part. Undefined where that is outside the box: such a country has no place on this map.
 */
export function placeOf({ iso3, label, rings }: PlaceInput, box: Box): Place | undefined {
	const part = largestPart(rings);
	const extent = part ? Math.sqrt(Math.abs(ringArea(part[0] ?? []))) : 0;
	const point = anchor(part, extent, label && isIn(box, label) ? label : undefined);
	if (!point || !isIn(box, point)) return undefined;
	return { iso3, x: tenth(point[0]), y: tenth(point[1]), extent: tenth(extent) };
}

interface Box {
	readonly width: number;
	readonly height: number;
}

function anchor(
	part: readonly PixelLine[] | undefined,
	extent: number,
	label: PlaceInput['label']
): PlaceInput['label'] {
	if (!part) return label;
	if (label && (extent < SPECK || distanceInside(label[0], label[1], part) >= INSIDE)) return label;
	// To a fiftieth of the size, and never finer than is written.
	return visualCentre(part, Math.max(0.1, extent / 50)) ?? part[0]?.[0];
}

function isIn({ width, height }: Box, [x, y]: readonly [number, number]): boolean {
	return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** The ring with the largest area and the holes in it. */
function largestPart(rings: readonly PixelLine[]): PixelLine[] | undefined {
	let outer: PixelLine | undefined;
	for (const ring of rings) if (!outer || Math.abs(ringArea(ring)) > Math.abs(ringArea(outer))) outer = ring;
	if (!outer) return undefined;
	const turn = Math.sign(ringArea(outer));
	const largest = outer;
	const holes = rings.filter((ring) => {
		const [x, y] = ring[0] ?? [0, 0];
		return Math.sign(ringArea(ring)) === -turn && distanceInside(x, y, [largest]) >= 0;
	});
	return [largest, ...holes];
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
