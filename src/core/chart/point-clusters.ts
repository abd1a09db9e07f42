import { cluster, clusterWithin, type Circle, type Cluster } from '#core/geo/cluster.ts';

/** A place with a number on a prepared map. */
export interface MapPoint {
	/** Unique; holds no `@`. */
	readonly key: string;
	/** In the units of the shapes' box. */
	readonly x: number;
	readonly y: number;
	readonly value: number;
	readonly label: string;
	readonly iso3: string;
}

/** Circles of a map shown at one width, in pixels of that width. */
export interface PointClusters {
	readonly clusters: readonly Cluster[];
	readonly radius: (value: number) => number;
}

interface Sizes {
	/** Pixels from middle to edge of the largest circle. */
	readonly largest: number;
	/** Least pixels between two circles; below zero they may overlap by so much. */
	readonly gap: number;
}

const SMALLEST = 2.5;
const NARROW = 560;
const WIDE_SIZES: Sizes = { largest: 24, gap: -1 };
/** On a narrow map circles merge from further off, so that fewer and larger ones remain. */
const NARROW_SIZES: Sizes = { largest: 17, gap: 2 };
/** Most pixels from middle to edge of the circle in the middle of the order: a few equal places shall not cover a continent. */
const COMMON = 7;
const ROUNDS = 7;
const ROUNDING = 1e-6;
/** So that nothing is divided by zero. */
const LEAST = 1e-9;

const known = new WeakMap<readonly MapPoint[], Map<string, PointClusters>>();

/**
 * Points as circles with area proportional to value, overlapping ones merged. The largest circle that results has at most the largest radius; a value too small
 * for the smallest visible one has that. `unit`: units of the map in a pixel.
 */
export function clusterPoints(points: readonly MapPoint[], width: number, unit: number): PointClusters {
	// The same map is asked for by its drawing and by every tooltip.
	const widths = known.get(points) ?? new Map<string, PointClusters>();
	const size = `${width} ${unit}`;
	known.set(points, widths);
	const found = widths.get(size) ?? clustersOf(points, width, unit);
	widths.set(size, found);
	return found;
}

function clustersOf(points: readonly MapPoint[], width: number, unit: number): PointClusters {
	const { largest, gap } = width < NARROW ? NARROW_SIZES : WIDE_SIZES;
	const circles = points.map(({ key, x, y, value }) => ({ key, x: x / unit, y: y / unit, value: Math.max(0, value) }));
	const common = COMMON / Math.sqrt(Math.max(LEAST, median(circles)));
	// Between a scale at which all would fit if they merged to one, and one at which the largest single circle fits.
	let low = Math.min(common, largest / Math.sqrt(Math.max(LEAST, sum(circles))));
	let high = Math.min(common, largest / Math.sqrt(Math.max(LEAST, ...circles.map(({ value }) => value))));
	const least = radiusAt(low);
	let made: PointClusters = { clusters: cluster(circles, least, gap), radius: least };
	for (let round = 0; round < ROUNDS; round += 1) {
		const scale = round === 0 ? high : Math.sqrt(low * high);
		const radius = radiusAt(scale);
		// What meets in small circles meets in larger ones: it need not be found again.
		const clusters = clusterWithin(made.clusters, radius, gap, largest + ROUNDING);
		if (clusters) [low, made] = [scale, { clusters, radius }];
		else high = scale;
		if (low === high) break;
	}
	return made;
}

function sum(circles: readonly Circle[]): number {
	return circles.reduce((total, { value }) => total + value, 0);
}

function median(circles: readonly Circle[]): number {
	const values = circles.map(({ value }) => value).sort((a, b) => a - b);
	return values[Math.floor(values.length / 2)] ?? 0;
}

function radiusAt(scale: number): PointClusters['radius'] {
	return (value) => Math.max(SMALLEST, scale * Math.sqrt(value));
}

/** Datum of a circle that stands for several points, which differ with the width of the map: `KEY@380`. */
export function clusterDatum(key: string, width: number): string {
	return `${key}@${width}`;
}

/** What a datum of a point map stands for: the one point, or the points of a cluster, highest first; none for another datum. */
export function pointsOfDatum(points: readonly MapPoint[], mapWidth: number, datum: string): readonly MapPoint[] {
	const byKey = new Map(points.map((point) => [point.key, point]));
	const at = datum.lastIndexOf('@');
	if (at < 0) return [byKey.get(datum)].flatMap((point) => point ?? []);
	const key = datum.slice(0, at);
	const width = Number(datum.slice(at + 1));
	if (!(width > 0)) return [];
	const found = clusterPoints(points, width, mapWidth / width).clusters.find((one) => one.key === key);
	return (found?.members ?? []).flatMap((member) => byKey.get(member.key) ?? []);
}
