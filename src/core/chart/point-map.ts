import type { MapShapes } from '#core/geo/shapes.ts';
import type { Classification } from '#core/scale/classify.ts';
import type { CrossSection } from '#core/table/view.ts';
import { baseMap } from './base-map.ts';
import { clusterDatum, clusterPoints, type MapPoint } from './point-clusters.ts';
import type { Mark, Scene, Target } from './scene.ts';
import { textWidth } from './text-width.ts';

export interface PointMapData {
	readonly shapes: MapShapes;
	readonly points: readonly MapPoint[];
	/** Land in the tones of its classes; neutral without. */
	readonly section?: CrossSection;
	readonly classification?: Classification;
	/** Tone of the circles. */
	readonly tone?: string;
	/** What is written in a circle with room for it. */
	readonly valueText?: (value: number) => string;
}

const HIT = 12;
const TEXT = 11;
const RING = 2.5;

/**
 * Circles with area by value on the prepared map; those that would overlap are one, with a second ring, at their weighted middle. Datum of a single point:
 * its key; of several: `pointsOfDatum` knows them; of a country with a class: its iso3. In the units of the shapes' box, shown `width` pixels wide.
 */
export function pointMapScene(data: PointMapData, { width }: { readonly width: number }): Scene {
	const { shapes, points, section, classification, tone = 'series-0', valueText = String } = data;
	const unit = shapes.width / Math.max(1, width);
	const cells = new Map(section?.cells.map((cell) => [cell.iso3, cell]));
	const toneOf = (iso3: string): string | undefined => {
		const cell = cells.get(iso3);
		return cell && classification?.toneOf(cell);
	};
	const { clusters, radius } = clusterPoints(points, width, unit);
	const named = new Map(points.map((point) => [point.key, point]));
	const hits: Mark[] = [];
	const circles: Mark[] = [];
	const targets: Target[] = [];
	for (const { key, x, y, value, members } of clusters) {
		const several = members.length > 1;
		const datum = several ? clusterDatum(key, width) : key;
		const r = radius(value);
		const at = { x: within(x * unit, r * unit, shapes.width), y: within(y * unit, r * unit, shapes.height) };
		if (r < HIT) hits.push({ key: `hit-${datum}`, role: 'hit', type: 'circle', ...at, r: HIT * unit, datum, tone });
		if (several && r > 2 * RING)
			circles.push({ key: `ring-${datum}`, role: 'node', type: 'circle', ...at, r: r * unit, datum, tone });
		const inner = several && r > 2 * RING ? r - RING : r;
		circles.push({ key: `dot-${datum}`, role: 'node', type: 'circle', ...at, r: inner * unit, datum, tone });
		const text = valueText(value);
		if (inner > TEXT * 0.8 && textWidth(text, TEXT) < 2 * inner - 2) {
			const size = TEXT * unit;
			const y = at.y + size * 0.35;
			circles.push({
				key: `value-${datum}`,
				role: 'node',
				type: 'text',
				text,
				x: at.x,
				y,
				anchor: 'middle',
				size,
				datum
			});
		}
		targets.push({ datum, ...at, name: named.get(key)?.label ?? key });
	}
	const countries = shapes.places
		.filter(({ iso3 }) => toneOf(iso3) !== undefined)
		.map(({ iso3, x, y }): Target => ({ datum: iso3, x, y, name: cells.get(iso3)?.country ?? iso3 }));
	return {
		width: shapes.width,
		height: shapes.height,
		marks: [...baseMap(shapes, toneOf), ...hits, ...circles],
		targets: [...targets, ...countries],
		walk: 'nearest',
		warnings: []
	};
}

/** A circle at the edge is moved in, so that it can be read. */
function within(middle: number, r: number, size: number): number {
	return Math.min(size - r, Math.max(r, middle));
}
