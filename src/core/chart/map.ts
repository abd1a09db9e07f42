import type { MapShapes } from '#core/geo/shapes.ts';
import { once } from '#core/once.ts';
import type { Classification } from '#core/scale/classify.ts';
import type { CrossSection } from '#core/table/view.ts';
import { baseMap } from './base-map.ts';
import { mapDots, type MapDot } from './map-dots.ts';
import type { Mark, Scene } from './scene.ts';

export interface MapOptions {
	/** Pixels that the map is shown at, zoom included; its marks stay in the units of the shapes' own box. */
	readonly width: number;
	/** Pixels that a dot can be hit in. */
	readonly dotTarget?: number;
}

/** Pixels that a dot must have been moved for a line to lead back to its place. */
const LEADER_FROM = 6;
const RING_GAP = 2.5;

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
	const members = new Set(view.cells.map(({ iso3 }) => iso3));
	const places = new Map(shapes.places.map((place) => [place.iso3, place]));
	const unplaced = view.cells.filter(({ iso3 }) => !places.has(iso3)).length;
	const shown = Math.max(1, width);
	// A prerendered map is painted already: what it takes to change it is made when it is asked for.
	const spread = once(() => mapDots(shapes, members, shown));
	const marks = once(() =>
		mapMarks(view, classification, shapes, { ...spread(), dotTarget, perPixel: shapes.width / shown })
	);
	const targets = once(() =>
		view.cells.flatMap(({ iso3, country }) => {
			const spot = spread().dots.get(iso3) ?? places.get(iso3);
			return spot ? { datum: iso3, x: spot.x, y: spot.y, name: country } : [];
		})
	);
	return {
		width: shapes.width,
		height: shapes.height,
		get marks() {
			return marks();
		},
		get targets() {
			return targets();
		},
		walk: 'nearest',
		warnings: unplaced === 0 ? [] : [{ kind: 'no_place_on_map', count: unplaced }]
	};
}

interface Dots {
	readonly dots: ReadonlyMap<string, MapDot>;
	readonly radius: number;
	readonly dotTarget: number;
	readonly perPixel: number;
}

function mapMarks(
	view: CrossSection,
	classification: Classification,
	shapes: MapShapes,
	{ dots, radius, dotTarget, perPixel }: Dots
): readonly Mark[] {
	const cells = new Map(view.cells.map((cell) => [cell.iso3, cell]));
	const toneOf = (iso3: string): string | undefined => {
		const cell = cells.get(iso3);
		return cell && classification.toneOf(cell);
	};
	const marks = baseMap(shapes, toneOf);
	marks.push(...pinnedOutlines(view, shapes));
	for (const [iso3, { x, y }] of dots) {
		marks.push({ key: `hit-${iso3}`, role: 'hit', type: 'circle', datum: iso3, x, y, r: (dotTarget / 2) * perPixel });
	}
	for (const [iso3, dot] of dots) marks.push(...leader(iso3, dot, LEADER_FROM * perPixel));
	for (const [iso3, { x, y }] of dots) {
		const tone = toneOf(iso3);
		if (tone === undefined) continue;
		marks.push({ key: `dot-${iso3}`, role: 'dot', type: 'circle', datum: iso3, tone, x, y, r: radius });
		if (!view.pinned.includes(iso3)) continue;
		marks.push({ key: `pinned-${iso3}`, role: 'reference', type: 'circle', x, y, r: radius + RING_GAP * perPixel });
	}
	return marks;
}

/** Pinned countries stand out by an outline, so that their own colour stays. */
function pinnedOutlines({ pinned }: CrossSection, { shapes }: MapShapes): Mark[] {
	return shapes
		.filter(({ iso3 }) => iso3 !== undefined && pinned.includes(iso3))
		.map(({ code, d }) => ({ key: `pinned-shape-${code}`, role: 'reference', type: 'path', d }));
}

function leader(iso3: string, { place, x, y }: MapDot, from: number): Mark[] {
	if (Math.hypot(x - place.x, y - place.y) < from) return [];
	return [{ key: `leader-${iso3}`, role: 'leader', type: 'line', x1: place.x, y1: place.y, x2: x, y2: y }];
}
