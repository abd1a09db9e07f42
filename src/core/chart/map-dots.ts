import type { MapShapes, Place } from '#core/geo/shapes.ts';
import { spreadDots, type Anchor } from './spread-dots.ts';

/**
 * Side of a square in pixels: a country with less area becomes a dot. The largest of these is taken with which dots stay few; on a map
 * of the whole world only what cannot be seen is one.
 */
const SMALL = [8, 5, 3];
const FEW = 24;
const DOT_RADIUS = 5;
/** On a narrow map that many and that large dots would cover whole countries. */
const SMALL_NARROW = [5, 3, 1.5];
const DOT_RADIUS_NARROW = 3;
const NARROW = 720;

/** A country that is a dot, where its dot stands, and where the country is. */
export interface MapDot {
	readonly x: number;
	readonly y: number;
	readonly place: Place;
}

/** Dots by iso3, in the order of codes, and their radius; in the units of the shapes' box, shown `width` pixels wide. */
export function mapDots(
	shapes: MapShapes,
	members: ReadonlySet<string>,
	width: number
): { readonly dots: ReadonlyMap<string, MapDot>; readonly radius: number } {
	const perPixel = shapes.width / width;
	const radius = (width < NARROW ? DOT_RADIUS_NARROW : DOT_RADIUS) * perPixel;
	const own = shapes.places.filter(({ iso3 }) => members.has(iso3));
	const places = smallOnes(own, perPixel, width).sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
	// Larger than these, a country is seen beside a dot on it.
	const coverable = own.filter((place) => place.extent < 2 * radius && !places.includes(place));
	const spots = spotsOf(places, coverable, shapes, radius, perPixel);
	const dots = new Map(
		places.map((place, index) => {
			const { x, y } = spots[index] ?? place;
			return [place.iso3, { x: hundredth(x), y: hundredth(y), place }];
		})
	);
	return { dots, radius };
}

function smallOnes(places: readonly Place[], perPixel: number, width: number): Place[] {
	let small: Place[] = [];
	for (const size of width < NARROW ? SMALL_NARROW : SMALL) {
		small = places.filter(({ extent }) => extent < size * perPixel);
		if (small.length <= FEW) break;
	}
	return small;
}

/** Where the dots of a map stood last: they are the same in every year and for every indicator. */
const lastSpots = new WeakMap<MapShapes, { readonly key: string; readonly spots: readonly Anchor[] }>();

function spotsOf(
	places: readonly Place[],
	coverable: readonly Place[],
	shapes: MapShapes,
	radius: number,
	gap: number
): readonly Anchor[] {
	const codes = [places, coverable].map((some) => some.map(({ iso3 }) => iso3).join(' '));
	const key = `${radius} ${codes.join('/')}`;
	const last = lastSpots.get(shapes);
	if (last?.key === key) return last.spots;
	// A good part of the country is seen: where many stand close, all of each would drive dots far off.
	const keptFree = coverable.map(({ x, y, extent }) => ({ x, y, radius: extent / 4 }));
	const spots = spreadDots(places, 2 * radius + gap, shapes, radius + gap, keptFree);
	lastSpots.set(shapes, { key, spots });
	return spots;
}

function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}
