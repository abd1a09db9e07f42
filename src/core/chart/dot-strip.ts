import { cellDatum } from './cell-datum.ts';
import { ROW } from './name-grid.ts';
import { rowAxis } from './row-axis.ts';
import { GAP, rowFrame, rowText, type LabelledRow } from './row-frame.ts';
import { rowStep } from './row-step.ts';
import type { Mark, Scene, Target } from './scene.ts';
import { LABEL, LANE, laneCount, layDots, RADIUS, type LaidDot } from './strip-lanes.ts';

export interface StripDot {
	/** Unique in its row. */
	readonly key: string;
	readonly value: number;
	/** Written at the dot; in a row of many dots only where there is room. */
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
	/** Where the ticks of the axis stand, in the domain; round numbers by default. */
	readonly tickAt?: readonly number[];
	/** What is written at the axis; the number itself by default. */
	readonly ticks?: (value: number) => string;
	/** Written in a row without dots; a dash by default. */
	readonly absent?: string;
}

interface PlacedDot extends Pick<LaidDot, 'label'> {
	readonly dot: StripDot;
	readonly datum: string;
	readonly x: number;
	readonly y: number;
}

/**
 * Dots of each row on one axis, with their texts; the datum of a dot is `row|dot` (see cell-datum.ts). Dots that would cover each
 * other, or the texts of a few, stand below each other.
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
	const laid = data.rows.map(({ dots }) =>
		layDots(
			dots.map(({ value, text }) => ({ x: at(value), text })),
			sides
		)
	);
	const count = (index: number): number => laneCount(laid[index] ?? []);
	const frame = rowFrame(data.rows, 0, width, (index) => count(index) * LANE + GAP);
	const placed = data.rows.flatMap((row, index) => {
		const first = (frame.middles[index] ?? 0) - ((count(index) - 1) * LANE) / 2;
		return row.dots.map((dot, place): PlacedDot => {
			const { lane = 0, label } = laid[index]?.[place] ?? {};
			return {
				dot,
				datum: cellDatum(row.key, dot.key),
				label,
				x: at(dot.value),
				y: first + lane * LANE
			};
		});
	});
	const leftOut = placed.filter(({ dot, label }) => dot.text !== '' && !label).length;
	const { domain, tickAt, ticks, axis: title } = data;
	const axis = rowAxis({
		domain,
		at,
		top: 0,
		bottom: frame.bottom,
		width,
		locale,
		tickAt,
		ticks,
		title
	});
	return {
		width,
		height: axis.bottom,
		marks: [
			...axis.marks,
			...placed.map(({ datum, dot: { tone }, x, y }): Mark => {
				return {
					key: `hit-${datum}`,
					role: 'hit',
					type: 'circle',
					x,
					y,
					r: ROW / 2,
					datum,
					tone
				};
			}),
			...placed.map(({ datum, dot: { tone }, x, y }): Mark => {
				return {
					key: `dot-${datum}`,
					role: 'point',
					type: 'circle',
					x,
					y,
					r: RADIUS,
					datum,
					tone
				};
			}),
			...placed.flatMap(dotText),
			...data.rows.flatMap(({ key, dots }, index): Mark[] => {
				const [text, y] = [data.absent ?? '–', frame.middles[index] ?? 0];
				if (dots.length > 0) return [];
				return [
					rowText({
						key: `absent-${key}`,
						role: 'value-label',
						text,
						x: left,
						y,
						anchor: 'start'
					})
				];
			}),
			...frame.marks
		],
		targets: placed.map(({ datum, dot, x, y }): Target => ({
			datum,
			x,
			y,
			name: dot.text
		})),
		walk: rowStep,
		warnings: leftOut > 0 ? [{ kind: 'labels_left_out', count: leftOut }] : []
	};
}

function dotText({ datum, dot: { tone }, label, y }: PlacedDot): Mark[] {
	if (!label) return [];
	const { below, ...text } = label;
	const shared = { datum, tone, size: LABEL, role: 'value-label' } as const;
	return [rowText({ key: `text-${datum}`, y: y + below * LANE, ...text, ...shared })];
}
