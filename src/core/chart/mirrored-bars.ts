import { cellDatum } from './cell-datum.ts';
import { INSET, ROW, TEXT } from './name-grid.ts';
import { GAP, rowFrame, rowText, widest, type LabelledRow, type RowFrame } from './row-frame.ts';
import { rowStep } from './row-step.ts';
import type { Mark, Scene, Target } from './scene.ts';
import { fitText, textWidth } from './text-width.ts';

export interface BarSide {
	/** Not negative. */
	readonly value: number;
	readonly text: string;
}
export interface MirroredBar extends LabelledRow {
	/** Undefined where there is no value. */
	readonly left?: BarSide;
	readonly right?: BarSide;
}
export interface MirroredBarsData {
	readonly rows: readonly MirroredBar[];
	readonly leftTitle: string;
	readonly rightTitle: string;
	readonly leftTone: string;
	readonly rightTone: string;
	/** Written where a side has no value; a dash by default. */
	readonly absent?: string;
}

type Side = 'left' | 'right';

const SIDES = ['left', 'right'] as const;
const BAR = 16;
const SWATCH = 12;
const HEADER = 28;
/** Pixels of a bar that stands for a value too small to see. */
const LEAST = 1;

/** The one scale of both sides: where zero is, and pixels per unit. */
interface Scale {
	readonly zero: number;
	readonly perValue: number;
	readonly start: number;
	readonly end: number;
}

/** Two bars for each row, back to back on one scale; the datum of a side is `row|left` or `row|right` (see cell-datum.ts). */
export function mirroredBarsScene(data: MirroredBarsData, { width }: { readonly width: number }): Scene {
	const frame = rowFrame(data.rows, HEADER, width);
	const scale = scaleOf(data, frame);
	const { zero } = scale;
	const parts = data.rows.flatMap((row, index) =>
		SIDES.map((side) => sidePart(row, side, frame.middles[index] ?? 0, { data, scale }))
	);
	return {
		width,
		height: Math.ceil(frame.bottom + 2),
		marks: [
			...titles(data, zero, width),
			...parts.flatMap(({ shapes }) => shapes),
			{ key: 'zero', role: 'axis', type: 'line', x1: zero, x2: zero, y1: HEADER - 4, y2: frame.bottom },
			...parts.map(({ text }) => text),
			...frame.marks
		],
		targets: parts.map(({ target }) => target),
		walk: rowStep,
		warnings: []
	};
}

/** Room for the texts at both ends, the rest shared by the longest bars of each side. */
function scaleOf(data: MirroredBarsData, { left, right }: RowFrame): Scale {
	const sizes = SIDES.map((side) => {
		const cells = data.rows.flatMap((row) => row[side] ?? []);
		const absent = cells.length < data.rows.length ? SWATCH + GAP / 2 + widest([absentText(data)]) : 0;
		const text = widest(cells.map((cell) => cell.text));
		return { room: GAP + Math.max(text, absent), reach: Math.max(0, ...cells.map(({ value }) => value)) };
	});
	const [one, other] = [sizes[0] ?? { room: 0, reach: 0 }, sizes[1] ?? { room: 0, reach: 0 }];
	const bars = Math.max(2 * ROW, right - left - one.room - other.room);
	const perValue = bars / (one.reach + other.reach || 1);
	const zero = one.reach + other.reach === 0 ? (left + right) / 2 : left + one.room + one.reach * perValue;
	return { zero, perValue, start: left, end: right };
}

function absentText({ absent }: MirroredBarsData): string {
	return absent ?? '–';
}

function sidePart(
	row: MirroredBar,
	side: Side,
	middle: number,
	{ data, scale }: { readonly data: MirroredBarsData; readonly scale: Scale }
): { readonly shapes: Mark[]; readonly text: Mark; readonly target: Target } {
	const { zero, perValue, start, end } = scale;
	const away = side === 'left' ? -1 : 1;
	const cell = row[side];
	const datum = cellDatum(row.key, side);
	const bar = cell
		? { role: 'bar' as const, length: lengthOf(cell.value * perValue), height: BAR, gap: 0, tone: data[`${side}Tone`] }
		: { role: 'absence' as const, length: SWATCH, height: SWATCH, gap: GAP / 2, tone: 'absence-no_data' };
	const shared = { datum, tone: bar.tone };
	const tip = zero + away * (bar.gap + bar.length);
	const [from, to] = away < 0 ? [start, zero] : [zero, end];
	const hit = { x: from, y: middle - ROW / 2, width: Math.max(ROW, to - from), height: ROW };
	const shape = { x: Math.min(tip, tip - away * bar.length), y: middle - bar.height / 2, width: bar.length };
	return {
		shapes: [
			{ key: `hit-${datum}`, role: 'hit', type: 'rect', ...hit, ...shared },
			...(bar.length === 0
				? []
				: [{ key: `bar-${datum}`, role: bar.role, type: 'rect' as const, ...shape, height: bar.height, ...shared }])
		],
		text: rowText({
			key: `value-${datum}`,
			role: 'value-label',
			text: cell?.text ?? absentText(data),
			x: tip + (away * GAP) / 2,
			y: middle,
			anchor: away < 0 ? 'end' : 'start',
			...shared
		}),
		target: { datum, x: zero + (away * bar.length) / 2, y: middle, name: row.label }
	};
}

function lengthOf(pixels: number): number {
	return pixels === 0 ? 0 : Math.max(LEAST, pixels);
}

/** What each side is, on either side of the zero line, or as near to it as both fit. */
function titles(data: MirroredBarsData, zero: number, width: number): Mark[] {
	const swatch = SWATCH + GAP * 1.5 + INSET;
	const texts = SIDES.map((side) => fitText(data[`${side}Title`], width / 2 - swatch, TEXT));
	const [left = 0, right = 0] = texts.map((text) => swatch + textWidth(text, TEXT));
	const split = Math.min(width - right, Math.max(left, zero));
	return SIDES.flatMap((side, index) => title(data, side, texts[index] ?? '', split));
}

function title(data: MirroredBarsData, side: Side, text: string, split: number): Mark[] {
	const y = HEADER / 2 - 2;
	const away = side === 'left' ? -1 : 1;
	const start = split + away * GAP;
	const swatch = { x: Math.min(start, start + away * SWATCH), y: y - SWATCH / 2, width: SWATCH, height: SWATCH };
	const place = { x: start + away * (SWATCH + GAP / 2), y, anchor: away < 0 ? ('end' as const) : ('start' as const) };
	return [
		{ key: `swatch-${side}`, role: 'bar', type: 'rect', tone: data[`${side}Tone`], ...swatch },
		rowText({ key: `title-${side}`, role: 'axis-title', text, ...place })
	];
}
