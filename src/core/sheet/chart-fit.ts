import type { Scene } from '#core/chart/scene.ts';
import type { Band } from './chart-columns.ts';
import type { FigureContent } from './figure-content.ts';
import { filledColumns, levelColumns, type ListColumns } from './list-columns.ts';
import { isList, listOf } from './list-lines.ts';

/** A scene laid out for a place on a sheet: its columns stand beside each other, `scale` units of the sheet for one of the scene. */
export interface FittedChart {
	readonly scene: Scene;
	/** Each column with the bands of the scene that stand under each other in it. */
	readonly columns: readonly (readonly Band[])[];
	readonly scale: number;
	/** What it takes on the sheet. */
	readonly width: number;
	readonly height: number;
	/** Undefined where all rows are shown. */
	readonly part: Part | undefined;
}

/** The rows of a list that are shown: its first ones. */
export interface Part {
	readonly shown: number;
	readonly total: number;
}

interface Box {
	readonly width: number;
	readonly height: number;
	/** Units of the smallest type that can be read: before it gets smaller, a list is cut. */
	readonly least: number;
}

type Drawn = Pick<FigureContent, 'scene' | 'chart'>;

/** Units between two columns. */
export const COLUMN_GAP = 24;
/** Widths that charts are asked for in a box, the narrowest first: page charts are made for 280 pixels and more. */
const WIDTHS = [280, 320, 360, 400, 440, 480, 520, 560, 600, 640, 680, 720, 780, 840, 920, 1000, 1100, 1300];
/** From here on type is large enough, and the wider drawing is the better one; a list rather takes more columns. */
const ENOUGH = { list: 0.85, other: 0.72 };
const MOST_COLUMNS = 8;
/** Scales that are as good as each other. */
const SAME = 0.02;
/** Names of rows are cut short in columns that are narrower. */
const COLUMN = 320;
/** A list that is cut anyway is cut so that it reads well: type is so much larger than the least. */
const CUT_TYPE = 1.15;

/** The chart as wide as there is room, and as high as it then is. */
export function chartOfWidth({ scene }: Pick<FigureContent, 'scene'>, width: number): FittedChart {
	const drawn = scene(width);
	return placed(drawn, whole(drawn), width / drawn.width);
}

/**
 * The chart in a box: a map is scaled; any other is laid out at several widths, and a list in several columns, and the one with the
 * largest type is taken, up to the size it has on the page. A list whose type would be too small to read is cut to its first rows.
 */
export function chartInBox({ scene, chart }: Drawn, box: Box): FittedChart {
	const { width, height, least } = box;
	const first = scene(width);
	if (Math.abs(first.width - width) > 1) {
		const scale = Math.min(width / first.width, height / first.height);
		const drawn = scene(first.width * scale);
		return placed(drawn, whole(drawn), scale);
	}
	const enough = isList(chart) ? ENOUGH.list : ENOUGH.other;
	let best = placedInto(first, whole(first), box);
	const offer = (candidate: FittedChart): void => {
		if (isBetter(candidate, best, enough)) best = candidate;
	};
	for (const each of WIDTHS) {
		const drawn = scene(each);
		offer(placedInto(drawn, whole(drawn), box));
		const list = each < COLUMN ? undefined : listOf(drawn, chart);
		for (let count = 2; list && count <= MOST_COLUMNS; count += 1) {
			// More columns are narrower still.
			if (width / acrossOf(drawn, count) < Math.min(enough, best.scale) - SAME) break;
			offer(placedInto(drawn, levelColumns(list, count), box));
		}
	}
	const smallest = smallestType(best.scene) ?? Infinity;
	return smallest * best.scale < least ? (cutInto({ scene, chart }, box) ?? best) : best;
}

/** Pixels of the smallest type of a scene at its own size. */
export function smallestType({ marks }: Scene): number | undefined {
	const sizes = marks.flatMap((mark) => (mark.type === 'text' ? mark.size : []));
	return sizes.length === 0 ? undefined : Math.min(...sizes);
}

/** The most rows of a list that read well in a box; undefined where it is no list. */
function cutInto({ scene, chart }: Drawn, { width, height, least }: Box): FittedChart | undefined {
	let best: FittedChart | undefined;
	for (const each of WIDTHS.filter((one) => one >= COLUMN)) {
		const drawn = scene(each);
		const list = listOf(drawn, chart);
		if (!list) return undefined;
		for (let count = 1; count <= MOST_COLUMNS; count += 1) {
			const scale = Math.min(1, width / acrossOf(drawn, count));
			if ((smallestType(drawn) ?? 0) * scale < least * CUT_TYPE) break;
			const filled = filledColumns(list, height / scale, count);
			if (filled.columns.length < count || filled.rows <= (best?.part?.shown ?? 0)) continue;
			best = placed(
				drawn,
				filled,
				scale,
				filled.rows < list.rows ? { shown: filled.rows, total: list.rows } : undefined
			);
		}
	}
	return best;
}

function isBetter(one: FittedChart, other: FittedChart, enough: number): boolean {
	const [mine, its] = [Math.min(enough, one.scale), Math.min(enough, other.scale)];
	if (Math.abs(mine - its) > SAME) return mine > its;
	if (one.columns.length !== other.columns.length) return one.columns.length < other.columns.length;
	return one.width > other.width;
}

type Laid = Pick<ListColumns, 'columns' | 'height'>;

function placedInto(scene: Scene, laid: Laid, { width, height }: Box): FittedChart {
	return placed(scene, laid, Math.min(1, width / acrossOf(scene, laid.columns.length), height / laid.height));
}

function placed(scene: Scene, { columns, height }: Laid, scale: number, part?: Part): FittedChart {
	return { scene, columns, scale, width: acrossOf(scene, columns.length) * scale, height: height * scale, part };
}

function acrossOf({ width }: Scene, count: number): number {
	return count * width + (count - 1) * COLUMN_GAP;
}

function whole({ height }: Scene): Laid {
	return { columns: [[{ top: 0, bottom: height }]], height: Math.max(1, height) };
}
