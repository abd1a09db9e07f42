import type { Scene } from '#core/chart/scene.ts';
import { bands, type Band } from './chart-columns.ts';
import type { FigureContent } from './figure-content.ts';

/** A scene laid out for a place on a sheet: its bands stand beside each other, `scale` units of the sheet for one of the scene. */
export interface FittedChart {
	readonly scene: Scene;
	readonly bands: readonly Band[];
	readonly scale: number;
	/** What it takes on the sheet. */
	readonly width: number;
	readonly height: number;
}

/** Units between two bands. */
export const BAND_GAP = 24;
/** Widths that charts are asked for in a box, the narrowest first: page charts are made for 280 pixels and more. */
const WIDTHS = [280, 320, 360, 400, 440, 480, 520, 560, 600, 640, 680, 720, 780, 840, 920, 1000, 1100, 1300];
/** From here on type is large enough, and the wider drawing is the better one. */
const ENOUGH = 0.85;
const MOST_BANDS = 8;
/** Lists that may go on in a second column. */
const IN_BANDS: readonly string[] = ['ranking'];

/** The chart as wide as there is room, and as high as it then is. */
export function chartOfWidth({ scene }: Pick<FigureContent, 'scene'>, width: number): FittedChart {
	const drawn = scene(width);
	return fitted(drawn, [whole(drawn)], width / drawn.width);
}

/**
 * The chart in a box, nothing cut: a map is scaled; any other is laid out at several widths, and a long list in several columns, and
 * the one with the largest type is taken, up to the size it has on the page.
 */
export function chartInBox(
	{ scene, chart }: Pick<FigureContent, 'scene' | 'chart'>,
	width: number,
	height: number
): FittedChart {
	const first = scene(width);
	if (Math.abs(first.width - width) > 1) {
		const scale = Math.min(width / first.width, height / first.height);
		const drawn = scene(first.width * scale);
		return fitted(drawn, [whole(drawn)], scale);
	}
	let best = fittedInto(first, [whole(first)], width, height);
	for (const each of WIDTHS) {
		const drawn = scene(each);
		for (let count = 1; count <= (IN_BANDS.includes(chart) ? MOST_BANDS : 1); count += 1) {
			const parts = count === 1 ? [whole(drawn)] : bands(drawn, count);
			if (!parts) continue;
			const candidate = fittedInto(drawn, parts, width, height);
			if (isBetter(candidate, best)) best = candidate;
		}
	}
	return best;
}

function isBetter(one: FittedChart, other: FittedChart): boolean {
	const [mine, its] = [Math.min(ENOUGH, one.scale), Math.min(ENOUGH, other.scale)];
	if (Math.abs(mine - its) > 0.02) return mine > its;
	if (one.bands.length !== other.bands.length) return one.bands.length < other.bands.length;
	return one.width > other.width;
}

function fittedInto(scene: Scene, parts: readonly Band[], width: number, height: number): FittedChart {
	const across = parts.length * scene.width + (parts.length - 1) * BAND_GAP;
	return fitted(scene, parts, Math.min(1, width / across, height / tallest(parts)));
}

function fitted(scene: Scene, parts: readonly Band[], scale: number): FittedChart {
	const across = parts.length * scene.width + (parts.length - 1) * BAND_GAP;
	return { scene, bands: parts, scale, width: across * scale, height: tallest(parts) * scale };
}

function tallest(parts: readonly Band[]): number {
	return Math.max(1, ...parts.map(({ top, bottom }) => bottom - top));
}

function whole({ height }: Scene): Band {
	return { top: 0, bottom: height };
}
