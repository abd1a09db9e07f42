import { cellDatum } from './cell-datum.ts';
import { ROW } from './name-grid.ts';
import { rowAxis } from './row-axis.ts';
import { GAP, rowFrame, rowText, type LabelledRow, type RowFrame } from './row-frame.ts';
import type { Mark, Scene, Target } from './scene.ts';
import { textWidth } from './text-width.ts';

export interface StripDot {
	/** Unique in its row. */
	readonly key: string;
	readonly value: number;
	/** Written beside the dot where there is room. */
	readonly text: string;
	readonly tone: string;
}
export interface StripRow extends LabelledRow {
	readonly dots: readonly StripDot[];
}
export interface DotStripData {
	readonly rows: readonly StripRow[];
	/** Ends of the axis; every value lies in it. */
	readonly domain: readonly [number, number];
	/** Title of the axis. */
	readonly axis: string;
	/** What is written at the axis; the number itself by default. */
	readonly ticks?: (value: number) => string;
	/** Written in a row without dots; a dash by default. */
	readonly absent?: string;
}

const RADIUS = 6;
const LABEL = 12;
/** Dots of one row that would cover each other stand in lanes; beyond this many lanes they share. */
const LANES = 24;
const LANE = 2 * RADIUS + 2;
/** Between a dot and its text. */
const AIR = 3;

/** Pixels along the line. */
interface Extent {
	readonly from: number;
	readonly to: number;
}

interface PlacedDot {
	readonly dot: StripDot;
	readonly datum: string;
	readonly lane: number;
	readonly x: number;
	readonly y: number;
}

/**
 * Dots of each row on one axis; the datum of a dot is `row|dot` (see cell-datum.ts). Dots that would cover each other, or
 * the texts of a few, stand below each other.
 */
export function dotStripScene(
	data: DotStripData,
	{ width, locale }: { readonly width: number; readonly locale: string }
): Scene {
	const [low, high] = data.domain;
	// Lanes need the pixels, which need only the width of the names.
	const sides = rowFrame(data.rows, 0, width);
	const left = Math.max(sides.left, GAP) + GAP;
	const right = Math.max(left + ROW, sides.right - 3 * GAP);
	const at = (value: number): number => left + ((value - low) / (high - low || 1)) * (right - left);
	const lanes = data.rows.map(({ dots }) =>
		dotLanes(dots.map((dot) => extentOf(at(dot.value), dots.length > LANES ? '' : dot.text, sides)))
	);
	const count = (index: number): number => Math.max(0, ...(lanes[index] ?? [])) + 1;
	const frame = rowFrame(data.rows, 0, width, (index) => count(index) * LANE + GAP);
	const rows = data.rows.map((row, index) => {
		const first = (frame.middles[index] ?? 0) - ((count(index) - 1) * LANE) / 2;
		return row.dots.map((dot, place): PlacedDot => {
			const lane = lanes[index]?.[place] ?? 0;
			return { dot, datum: cellDatum(row.key, dot.key), lane, x: at(dot.value), y: first + lane * LANE };
		});
	});
	const placed = rows.flat();
	const { domain, ticks, axis: title } = data;
	const axis = rowAxis({ domain, at, top: 0, bottom: frame.bottom, width, locale, ticks, title });
	return {
		width,
		height: axis.bottom,
		marks: [
			...axis.marks,
			...placed.map(({ datum, dot: { tone }, x, y }): Mark => {
				return { key: `hit-${datum}`, role: 'hit', type: 'circle', x, y, r: ROW / 2, datum, tone };
			}),
			...placed.map(({ datum, dot: { tone }, x, y }): Mark => {
				return { key: `dot-${datum}`, role: 'point', type: 'circle', x, y, r: RADIUS, datum, tone };
			}),
			...rows.flatMap((dots) => dotTexts(dots, sides.left, sides.right)),
			...data.rows.flatMap(({ key, dots }, index): Mark[] => {
				const [text, y] = [data.absent ?? '–', frame.middles[index] ?? 0];
				if (dots.length > 0) return [];
				return [rowText({ key: `absent-${key}`, role: 'value-label', text, x: left, y, anchor: 'start' })];
			}),
			...frame.marks
		],
		targets: placed.map(({ datum, dot, x, y }): Target => ({ datum, x, y, name: dot.text })),
		walk: 'nearest',
		warnings: []
	};
}

/**
 * The texts of a row's dots, after the dot or else before it, where they reach no other dot or text of their lane and stay between
 * `start` and `end`.
 */
function dotTexts(dots: readonly PlacedDot[], start: number, end: number): Mark[] {
	const marks: Mark[] = [];
	const lanes = Map.groupBy(dots, ({ lane }) => lane);
	for (const lane of lanes.values()) {
		const order = [...lane].sort((a, b) => a.x - b.x);
		let taken = start;
		for (const [index, { dot, datum, x, y }] of order.entries()) {
			const next = (order[index + 1]?.x ?? end + RADIUS) - RADIUS;
			const width = textWidth(dot.text, LABEL) + AIR;
			const after = x + RADIUS + AIR + width <= next;
			const before = x - RADIUS - AIR - width >= taken;
			taken = x + RADIUS + (after ? AIR + width : 0);
			if (dot.text === '' || !(after || before)) continue;
			const place = after ? x + RADIUS + AIR : x - RADIUS - AIR;
			const shared = { datum, tone: dot.tone, size: LABEL, anchor: after ? 'start' : 'end' } as const;
			marks.push(rowText({ key: `text-${datum}`, role: 'value-label', text: dot.text, x: place, y, ...shared }));
		}
	}
	return marks;
}

/** What a dot takes up along the line with its text, which stands after it or else before it, or nowhere. */
function extentOf(x: number, text: string, { left, right }: Pick<RowFrame, 'left' | 'right'>): Extent {
	const [from, to] = [x - RADIUS, x + RADIUS];
	const width = text === '' ? 0 : AIR + textWidth(text, LABEL);
	if (to + width <= right) return { from, to: to + width + AIR };
	return from - width >= left ? { from: from - width - AIR, to } : { from, to };
}

/** The lane of each dot, the first where it does not cover the ones before, nor their texts. */
function dotLanes(extents: readonly Extent[]): number[] {
	const lanes = extents.map(() => 0);
	const ends: number[] = [];
	const order = extents
		.map((extent, index) => ({ ...extent, index }))
		.sort((a, b) => a.from - b.from || a.index - b.index);
	for (const { from, to, index } of order) {
		let lane = ends.findIndex((end) => from >= end);
		if (lane < 0) lane = ends.length < LANES ? ends.length : ends.indexOf(Math.min(...ends));
		ends[lane] = Math.max(to, ends[lane] ?? to);
		lanes[index] = lane;
	}
	return lanes;
}
