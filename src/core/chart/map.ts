import type { MapShapes, Place } from '../geo/shapes.ts';
import type { Classification } from '../scale/classify.ts';
import type { CrossSection, RankedCell } from '../table/view.ts';
import type { Mark, Scene } from './scene.ts';
import { spreadDots, type Anchor } from './spread-dots.ts';

export interface MapOptions {
	/** Pixels that the map is shown at, zoom included; its marks stay in the units of the shapes' own box. */
	readonly width: number;
	/** Pixels that a dot can be hit in. */
	readonly dotTarget?: number;
}

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
const NARROW = 560;
/** Pixels that a dot must have been moved for a line to lead back to its place. */
const LEADER_FROM = 6;

/**
 * Members of the group in the tone of their class on the prepared shapes, what lies around them as context. Members too small to
 * see become dots, moved apart where they overlap; every member with a place is a target. In the units of the shapes' box.
 */
export function mapScene(
	view: CrossSection,
	classification: Classification,
	shapes: MapShapes,
	{ width, dotTarget = 24 }: MapOptions
): Scene {
	const perPixel = shapes.width / Math.max(1, width);
	const cells = new Map(view.cells.map((cell) => [cell.iso3, cell]));
	const places = new Map(shapes.places.map((place) => [place.iso3, place]));
	const placed = view.cells.flatMap((cell) => {
		const place = places.get(cell.iso3);
		return place ? { cell, place } : [];
	});
	const small = smallOnes(placed, perPixel, width);
	const dots = dotsOf(small, shapes, perPixel, width);
	const dotAt = new Map(dots.map((dot) => [dot.cell.iso3, dot]));
	const radius = dotRadius(width) * perPixel;

	const marks: Mark[] = [{ key: 'sphere', role: 'sphere', type: 'path', d: shapes.sphere }];
	for (const { code, iso3, d } of shapes.shapes) {
		const cell = iso3 === undefined ? undefined : cells.get(iso3);
		const key = `shape-${code}`;
		marks.push(
			cell
				? { key, role: 'country', type: 'path', d, datum: cell.iso3, tone: classification.toneOf(cell) }
				: { key, role: 'context', type: 'path', d }
		);
	}
	if (shapes.borders !== '') marks.push({ key: 'borders', role: 'border', type: 'path', d: shapes.borders });
	if (shapes.disputed !== '') marks.push({ key: 'disputed', role: 'disputed', type: 'path', d: shapes.disputed });
	marks.push(...pinnedOutlines(view, shapes));
	for (const { cell, x, y } of dots) {
		marks.push({ key: `hit-${cell.iso3}`, role: 'hit', type: 'circle', datum: cell.iso3, x, y, r: (dotTarget / 2) * perPixel });
	}
	for (const { cell, place, x, y } of dots) {
		if (Math.hypot(x - place.x, y - place.y) < LEADER_FROM * perPixel) continue;
		marks.push({ key: `leader-${cell.iso3}`, role: 'leader', type: 'line', x1: place.x, y1: place.y, x2: x, y2: y });
	}
	for (const { cell, x, y } of dots) {
		const { iso3 } = cell;
		const tone = classification.toneOf(cell);
		marks.push({ key: `dot-${iso3}`, role: 'dot', type: 'circle', datum: iso3, tone, x, y, r: radius });
		if (view.pinned.includes(iso3)) {
			marks.push({ key: `pinned-${iso3}`, role: 'reference', type: 'circle', x, y, r: radius + 2.5 * perPixel });
		}
	}
	const unplaced = view.cells.length - placed.length;
	return {
		width: shapes.width,
		height: shapes.height,
		marks,
		targets: placed.map(({ cell, place }) => {
			const { x, y } = dotAt.get(cell.iso3) ?? place;
			return { datum: cell.iso3, x, y, name: cell.country };
		}),
		walk: 'nearest',
		warnings: unplaced === 0 ? [] : [{ kind: 'no_place_on_map', count: unplaced }]
	};
}

interface Placed {
	readonly cell: RankedCell;
	readonly place: Place;
}

function smallOnes(placed: readonly Placed[], perPixel: number, width: number): Placed[] {
	let small: Placed[] = [];
	for (const size of width < NARROW ? SMALL_NARROW : SMALL) {
		small = placed.filter(({ place }) => place.extent < size * perPixel);
		if (small.length <= FEW) break;
	}
	return small;
}

/** In the order of codes, so that a dot keeps its place from year to year. */
function dotsOf(small: readonly Placed[], shapes: MapShapes, perPixel: number, width: number): (Placed & { x: number; y: number })[] {
	const sorted = [...small].sort((a, b) => (a.cell.iso3 < b.cell.iso3 ? -1 : 1));
	const spots = spotsOf(
		sorted.map(({ place }) => place),
		shapes,
		dotRadius(width) * perPixel,
		perPixel
	);
	return sorted.map((dot, index) => {
		const { x, y } = spots[index] ?? dot.place;
		return { ...dot, x: hundredth(x), y: hundredth(y) };
	});
}

/** Where the dots of a map stood last: they are the same in every year and for every indicator. */
const lastSpots = new WeakMap<MapShapes, { readonly key: string; readonly spots: readonly Anchor[] }>();

function spotsOf(places: readonly Place[], shapes: MapShapes, radius: number, gap: number): readonly Anchor[] {
	const key = `${radius} ${places.map(({ iso3 }) => iso3).join(' ')}`;
	const last = lastSpots.get(shapes);
	if (last?.key === key) return last.spots;
	const spots = spreadDots(places, 2 * radius + gap, shapes, radius + gap);
	lastSpots.set(shapes, { key, spots });
	return spots;
}

/** Pinned members stand out by an outline, so that their own colour stays. */
function pinnedOutlines({ pinned }: CrossSection, { shapes }: MapShapes): Mark[] {
	return shapes
		.filter(({ iso3 }) => iso3 !== undefined && pinned.includes(iso3))
		.map(({ code, d }) => ({ key: `pinned-shape-${code}`, role: 'reference', type: 'path', d }));
}

function dotRadius(width: number): number {
	return width < NARROW ? DOT_RADIUS_NARROW : DOT_RADIUS;
}

function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}
