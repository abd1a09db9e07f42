import type { MapShapes } from '#core/geo/shapes.ts';
import { baseMap } from './base-map.ts';
import { cellDatum } from './cell-datum.ts';
import { arcBand, flowArc, type Spot } from './flow-arc.ts';
import { pointLabels } from './point-labels.ts';
import type { Mark, Scene, Target } from './scene.ts';

export interface FlowMapLink {
	/** iso3. */
	readonly origin: string;
	readonly destination: string;
	/** Above zero, all in one unit. */
	readonly value: number;
	readonly tone: string;
}

export interface FlowMapData {
	readonly shapes: MapShapes;
	/** At most one for each pair. */
	readonly links: readonly FlowMapLink[];
	/** Names by iso3. */
	readonly names: ReadonlyMap<string, string>;
}

const NARROW = 560;
/** Pixels of the widest arc. */
const WIDEST = 12;
const WIDEST_NARROW = 7;
const LEAST = 1.8;
const HIT = 14;
const DOT = 3.5;

/** Pixels across the start of an arc: in proportion to the value, though never too thin to be seen. */
export function flowWidth(value: number, highest: number, width: number): number {
	const widest = width < NARROW ? WIDEST_NARROW : WIDEST;
	return Math.max(LEAST, highest > 0 ? (value / highest) * widest : 0);
}

/**
 * Arrows between countries on the prepared map, width by value, the highest painted first. A dot is where goods come from, a ring where they only
 * go to. A link is left out, and counted, where an end has no place on this map. Datum: `origin|destination`. In units of the shapes' box.
 */
export function flowMapScene({ shapes, links, names }: FlowMapData, { width }: { readonly width: number }): Scene {
	const unit = shapes.width / Math.max(1, width);
	const places = new Map<string, Spot>(shapes.places.map(({ iso3, x, y }) => [iso3, { x, y }]));
	const highest = Math.max(0, ...links.map(({ value }) => value));
	const order = links.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
	const hits: Mark[] = [];
	const arcs: Mark[] = [];
	const targets: Target[] = [];
	const ends = new Map<string, { total: number; sends: boolean }>();
	for (const { origin, destination, value, tone } of order) {
		const [from, to] = [places.get(origin), places.get(destination)];
		const datum = cellDatum(origin, destination);
		const arc = from && to && flowArc(from, to, flowWidth(value, highest, width) * unit, DOT * unit, unit);
		if (!arc) continue;
		hits.push({ key: `hit-${datum}`, role: 'hit', type: 'path', d: arcBand(from, to, HIT * unit), datum, tone });
		arcs.push({ key: `flow-${datum}`, role: 'flow', type: 'path', d: arc.d, datum, tone });
		targets.push({ datum, ...inside(arc.middle, shapes), name: names.get(origin) ?? origin });
		add(ends, origin, value, true);
		add(ends, destination, value, false);
	}
	const nodes = [...ends].map(([iso3, { sends }]): Mark => {
		const { x, y } = places.get(iso3) ?? { x: 0, y: 0 };
		return {
			key: `node-${iso3}`,
			role: sends ? 'node' : 'dot',
			type: 'circle',
			x,
			y,
			r: DOT * unit,
			tone: sends ? 'region' : 'zero'
		};
	});
	const { labels, leftOut } = endNames(ends, places, names, shapes, unit);
	const lost = links.length - targets.length;
	return {
		width: shapes.width,
		height: shapes.height,
		marks: [...baseMap(shapes), ...hits, ...arcs, ...nodes, ...labels],
		targets,
		walk: 'nearest',
		warnings: [
			...(lost > 0 ? [{ kind: 'no_place_on_map', count: lost } as const] : []),
			...(leftOut > 0 ? [{ kind: 'labels_left_out', count: leftOut } as const] : [])
		]
	};
}

type Ends = Map<string, { total: number; sends: boolean }>;

function add(ends: Ends, iso3: string, value: number, sends: boolean): void {
	const end = ends.get(iso3);
	ends.set(iso3, { total: (end?.total ?? 0) + value, sends: sends || (end?.sends ?? false) });
}

/** Names of the countries at the ends, those with the largest flows first, where there is room. */
function endNames(
	ends: Ends,
	places: ReadonlyMap<string, Spot>,
	names: ReadonlyMap<string, string>,
	{ width, height }: MapShapes,
	unit: number
): { labels: Mark[]; leftOut: number } {
	const points = [...ends]
		.sort(([a, { total: one }], [b, { total: other }]) => other - one || (a < b ? -1 : 1))
		.map(([iso3]) => {
			const { x, y } = places.get(iso3) ?? { x: 0, y: 0 };
			return { datum: iso3, name: names.get(iso3) ?? iso3, x: x / unit, y: y / unit, r: DOT, important: false };
		});
	const { labels, leftOut } = pointLabels(points, { left: 0, right: width / unit, top: 0, bottom: height / unit });
	return {
		labels: labels.map(({ datum: _, ...label }) => ({
			...label,
			x: label.x * unit,
			y: label.y * unit,
			size: label.size * unit
		})),
		leftOut
	};
}

function inside({ x, y }: Spot, { width, height }: MapShapes): Spot {
	return { x: Math.min(width, Math.max(0, x)), y: Math.min(height, Math.max(0, y)) };
}
