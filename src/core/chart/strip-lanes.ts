import type { RowFrame } from './row-frame.ts';
import type { TextMark } from './scene.ts';
import { fitText, textWidth } from './text-width.ts';

export const RADIUS = 6;
/** Size of the texts beside dots. */
export const LABEL = 12;
/** Height of a lane. */
export const LANE = 2 * RADIUS + 2;
/** Dots of one row that would cover each other stand in lanes; beyond this many dots, and lanes, they share. */
const LANES = 24;
/** Between a dot and its text. */
const AIR = 3;

/** A dot in pixels along the line, and what should be written at it. */
interface Dot {
	readonly x: number;
	readonly text: string;
}

/** The text of a dot, in its lane or in the one below. */
interface Label extends Pick<TextMark, 'text' | 'x' | 'anchor'> {
	readonly below: 0 | 1;
}

/** A dot in its lane; without a label where it has no text, or where there are so many dots that its text has no room. */
export interface LaidDot {
	readonly lane: number;
	readonly label: Label | undefined;
}

type Sides = Pick<RowFrame, 'left' | 'right'>;

/**
 * The lanes of a row's dots and the places of their texts: after the dot, else before it, else on a line of its own below it. Of
 * many dots only those have a text that find room for it.
 */
export function layDots(dots: readonly Dot[], sides: Sides): LaidDot[] {
	const crowded = dots.length > LANES;
	const labels = dots.map((dot) => (crowded ? undefined : labelOf(dot, sides)));
	const lanes = lanesOf(
		dots.map(({ x }, index) => extentOf(x, labels[index])),
		crowded ? LANES : Infinity
	);
	const written = crowded ? labelsWithRoom(dots, lanes, sides) : labels;
	return lanes.map((lane, index) => ({ lane, label: written[index] }));
}

/** How many lanes a row has, at least one. */
export function laneCount(dots: readonly LaidDot[]): number {
	return Math.max(0, ...dots.map(({ lane, label }) => lane + (label?.below ?? 0))) + 1;
}

const after = (x: number, text: string): Label => ({ text, x: x + RADIUS + AIR, anchor: 'start', below: 0 });
const before = (x: number, text: string): Label => ({ text, x: x - RADIUS - AIR, anchor: 'end', below: 0 });

function labelOf({ x, text }: Dot, { left, right }: Sides): Label | undefined {
	if (text === '') return undefined;
	const beside = RADIUS + AIR + textWidth(text, LABEL);
	if (x + beside <= right) return after(x, text);
	if (x - beside >= left) return before(x, text);
	const fitting = fitText(text, right - left, LABEL);
	const width = textWidth(fitting, LABEL);
	return { text: fitting, x: Math.max(left, Math.min(x - width / 2, right - width)), anchor: 'start', below: 1 };
}

/** What a dot takes up with its text; all of it in both lanes, so that no other text stands beside a dot whose own is below. */
function extentOf(x: number, label: Label | undefined): { from: number; to: number; height: number } {
	const [from, to] = [x - RADIUS, x + RADIUS];
	if (!label) return { from, to, height: 1 };
	const width = textWidth(label.text, LABEL);
	const start = label.anchor === 'start' ? label.x : label.x - width;
	return {
		from: Math.min(from, start - AIR),
		to: Math.max(to, start + width + AIR),
		height: 1 + label.below
	};
}

/** The lane of each dot, the first where it does not cover the ones before, nor their texts. */
function lanesOf(extents: readonly ReturnType<typeof extentOf>[], most: number): number[] {
	const lanes = extents.map(() => 0);
	const ends: number[] = [];
	const order = extents
		.map((extent, index) => ({ ...extent, index }))
		.sort((a, b) => a.from - b.from || a.index - b.index);
	for (const { from, to, height, index } of order) {
		const free = (lane: number): boolean => from >= (ends[lane] ?? from) && from >= (ends[lane + height - 1] ?? from);
		let lane = 0;
		while (!free(lane)) lane += 1;
		if (lane >= most) lane = ends.indexOf(Math.min(...ends));
		for (let at = lane; at < lane + height; at += 1) ends[at] = Math.max(to, ends[at] ?? to);
		lanes[index] = lane;
	}
	return lanes;
}

/** Texts, after the dot or else before it, that reach no other dot or text of their lane. */
function labelsWithRoom(dots: readonly Dot[], lanes: readonly number[], { left, right }: Sides): (Label | undefined)[] {
	const labels: (Label | undefined)[] = dots.map(() => undefined);
	const order = dots.map((dot, index) => ({ ...dot, index })).sort((a, b) => a.x - b.x);
	for (const lane of Map.groupBy(order, ({ index }) => lanes[index]).values()) {
		let taken = left;
		for (const [place, { x, text, index }] of lane.entries()) {
			const next = (lane[place + 1]?.x ?? right + RADIUS) - RADIUS;
			const beside = RADIUS + 2 * AIR + textWidth(text, LABEL);
			const follows = x + beside <= next;
			if (text !== '' && follows) labels[index] = after(x, text);
			else if (text !== '' && x - beside >= taken) labels[index] = before(x, text);
			taken = x + (follows ? beside : RADIUS);
		}
	}
	return labels;
}
