import type { Pair, Pairs } from '#core/table/view.ts';
import { horizontalAxis, labelLines, labelRoom, TICK_ROOM, TICK_SIZE, verticalAxis, type Frame } from './axes.ts';
import { pointLabels } from './point-labels.ts';
import { breaks, TITLE_LINE, titles } from './scatter-frame.ts';
import type { Mark, Scene, SceneWarning } from './scene.ts';
import { levelStep, scatterAxis } from './scatter-axis.ts';
import type { ChartOptions } from './words.ts';

export interface ScatterOptions extends ChartOptions {
	/** Pixels; by default one that suits the width. */
	readonly height?: number;
}

const TITLE_ROOM = 26;
/** Narrower than this, what the areas mean has a line of its own below the title of the axis. */
const NARROW = 600;
const TICK_LABELS = 0.25;
const LEAST_RADIUS = 3.5;
const LARGEST_RADIUS = 22;
const HIT = 12;

/**
 * One point for each country that has both values, its area by population. Axes are logarithmic where that fits; zeros then stand in a
 * band of their own and are counted in a warning. Pinned countries are emphasised and named first, then the most populous, which speak for all
 * that stand at their place.
 */
export function scatterScene(view: Pairs, options: ScatterOptions): Scene {
	const { width, locale, words } = options;
	const height = options.height ?? Math.round(Math.min(560, Math.max(320, width * 0.62)));
	const { points } = view;
	const base = { width, height, walk: 'nearest' } as const;
	if (points.length === 0) return { ...base, marks: [], targets: [], warnings: [] };

	const largest = Math.min(LARGEST_RADIUS, width / 30);
	const radius = radiusOf(points, largest);
	const narrow = width < NARROW;
	const levels = view.x.indicator.levels.map(({ label }) => ({ text: label }));
	// Reckoned before the labels of the other axis are known, as if they took all that they may.
	const levelRoom = levels.length > 0 ? levelStep(view.x.indicator, (1 - TICK_LABELS) * width - 2 * largest) : Infinity;
	const vertical = {
		top: TITLE_ROOM + (narrow ? TITLE_LINE : 0),
		bottom: height - TICK_ROOM - TITLE_ROOM - (labelLines(levels, levelRoom) - 1) * TICK_SIZE
	};
	const shared = { locale, words };
	const yValues = points.map(({ y }) => y.value ?? 0);
	const y = scatterAxis(view.y.indicator, yValues, {
		start: vertical.bottom - largest,
		end: vertical.top + largest,
		apart: 48,
		...shared
	});
	const frame: Frame = {
		...vertical,
		left: labelRoom(y.ticks, TICK_LABELS * width),
		right: width - 6
	};
	const xValues = points.map(({ x }) => x.value ?? 0);
	const x = scatterAxis(view.x.indicator, xValues, {
		start: frame.left + largest,
		end: width - largest - 2,
		apart: 84,
		...shared
	});

	const pinned = view.x.pinned;
	const spots = points
		.map((pair) => ({
			pair,
			datum: pair.iso3,
			name: pair.country,
			x: x.at(pair.x.value ?? 0),
			y: y.at(pair.y.value ?? 0),
			r: radius(pair.population),
			important: pinned.includes(pair.iso3)
		}))
		.sort((a, b) => b.r - a.r || (a.datum < b.datum ? -1 : 1));
	const byWeight = [...spots.filter(({ important }) => important), ...spots.filter(({ important }) => !important)];
	const { labels, leftOut } = pointLabels(byWeight, { ...frame, right: width }, words.chart_others);
	const tone = (important: boolean): string => (important ? 'series-1' : pinned.length > 0 ? 'muted' : 'series-0');

	const zeros = Math.max(0, x.zeros) + Math.max(0, y.zeros);
	const warnings: SceneWarning[] = [];
	if (leftOut > 0) warnings.push({ kind: 'labels_left_out', count: leftOut });
	if (zeros > 0)
		warnings.push({ kind: 'not_on_log_scale', count: points.filter((pair) => inBand(pair, x.zeros, y.zeros)).length });
	return {
		...base,
		marks: [
			...titles({ x: x.title, y: y.title, size: words.chart_size() }, frame, height, narrow),
			...verticalAxis(y.ticks, frame),
			...horizontalAxis(x.ticks, frame, true, width, levelRoom),
			...breaks(x.breakAt, y.breakAt, frame),
			...spots.map((spot): Mark => ({
				key: `hit-${spot.datum}`,
				role: 'hit',
				type: 'circle',
				x: spot.x,
				y: spot.y,
				r: HIT,
				datum: spot.datum
			})),
			...byImportance(spots).map((spot): Mark => ({
				key: `point-${spot.datum}`,
				role: 'point',
				type: 'circle',
				x: spot.x,
				y: spot.y,
				r: spot.r,
				datum: spot.datum,
				tone: tone(spot.important)
			})),
			...labels
		],
		targets: spots.map((spot) => ({ datum: spot.datum, x: spot.x, y: spot.y, name: spot.name })),
		warnings
	};
}

/** Area in proportion to people; a country whose population is unknown gets the smallest point. */
function radiusOf(points: readonly Pair[], largest: number): (population: number | undefined) => number {
	const most = Math.max(1, ...points.map(({ population }) => population ?? 0));
	return (population) => Math.max(LEAST_RADIUS, largest * Math.sqrt((population ?? 0) / most));
}

/** Pinned ones last, so that nothing covers them. */
function byImportance<Spot extends { readonly important: boolean }>(spots: readonly Spot[]): Spot[] {
	return [...spots.filter(({ important }) => !important), ...spots.filter(({ important }) => important)];
}

function inBand({ x, y }: Pair, xZeros: number, yZeros: number): boolean {
	return (xZeros > 0 && x.value === 0) || (yZeros > 0 && y.value === 0);
}
