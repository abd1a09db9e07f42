import { toneOn } from '#core/scale/ink-on.ts';
import { percentText } from '#core/text/numbers.ts';
import { cellDatum } from './cell-datum.ts';
import { ROW } from './name-grid.ts';
import { leastStep, rowAxis } from './row-axis.ts';
import { GAP, rowFrame, rowText, type LabelledRow } from './row-frame.ts';
import { rowStep } from './row-step.ts';
import type { Mark, RectMark, Scene, Target } from './scene.ts';
import { textWidth } from './text-width.ts';

export interface BarPart {
	/** Unique in its row. */
	readonly key: string;
	readonly label: string;
	/** Not negative. */
	readonly value: number;
	readonly tone: string;
}
export interface StackedBar extends LabelledRow {
	/** From the start of the bar; a row without parts has no bar, and its note says why. */
	readonly parts: readonly BarPart[];
}
export interface StackedBarsData {
	readonly rows: readonly StackedBar[];
	/** `share`: every bar is as long as the others and shows its parts of the whole. `amount`: bars are as long as their sums. */
	readonly form: 'share' | 'amount';
	/** Title of the axis. */
	readonly axis?: string;
	readonly valueText: (value: number) => string;
	/** What is written in a part that has room for it; by default its label, or its value where only that fits. */
	readonly inside?: 'label' | 'value';
}

const BAR = 18;
const INSIDE = 12;
/** Room between a text and the ends of its part. */
const PADDING = 4;
/** Pixels of a part too small to see, and of the least part that can be pointed at. */
const LEAST = 1;
const LEAST_HIT = 6;

/** A part where it stands, in pixels. */
interface PlacedPart {
	readonly row: StackedBar;
	readonly part: BarPart;
	readonly datum: string;
	readonly x: number;
	readonly length: number;
	readonly middle: number;
}

/**
 * A bar for each row, made of parts; the datum of a part is `row|part` (see cell-datum.ts). A part of zero has a target at its place,
 * so that it can be read, but no bar. The value of a bar of one part stands at its end.
 */
export function stackedBarsScene(
	data: StackedBarsData,
	{ width, locale }: { readonly width: number; readonly locale: string }
): Scene {
	const { rows, form } = data;
	const frame = rowFrame(rows, 0, width);
	const sums = rows.map(sumOf);
	const ends = rows.map((row) => endText(row, data));
	const high = form === 'share' ? 1 : Math.max(0, ...sums) || 1;
	const left = Math.max(frame.left, 12);
	const room = Math.max(...ends.map((text) => (text === '' ? 0 : GAP + textWidth(text, INSIDE + 1))), 0);
	const right = Math.max(left + ROW, Math.min(frame.right - room, width - 20));
	const at = (value: number): number => left + (value / high) * (right - left);
	const placed = rows.flatMap((row, index) => {
		const scale = form === 'share' ? 1 / (sums[index] || 1) : 1;
		return placeParts(row, frame.middles[index] ?? 0, (value) => at(value * scale), right);
	});
	const axis = rowAxis({
		domain: [0, high],
		at,
		top: 0,
		bottom: frame.bottom,
		width,
		locale,
		least: form === 'share' ? 0 : leastStep(sums),
		ticks: form === 'share' ? (value) => percentText(value, locale) : undefined,
		title: data.axis
	});
	return {
		width,
		height: axis.bottom,
		marks: [
			...axis.marks,
			...placed.filter(({ length }) => length > 0).map(barMark),
			// Thin parts last, so that their wide neighbours do not cover what can be pointed at.
			...placed.map(hitMark).sort((a, b) => b.width - a.width),
			...placed.flatMap((part) => insideMark(part, data)),
			...rows.flatMap(({ key }, index): Mark[] => {
				const [text, y] = [ends[index] ?? '', frame.middles[index] ?? 0];
				const x = at(sums[index] ?? 0) + GAP / 2;
				return text === '' ? [] : [rowText({ key: `end-${key}`, role: 'value-label', text, x, y, anchor: 'start' })];
			}),
			...frame.marks
		],
		targets: placed.map(({ datum, x, length, middle, row, part }): Target => ({
			datum,
			x: x + length / 2,
			y: middle,
			name: `${row.label} ${part.label}`
		})),
		walk: rowStep,
		warnings: []
	};
}

function sumOf({ parts }: StackedBar): number {
	return parts.reduce((sum, { value }) => sum + value, 0);
}

function placeParts(row: StackedBar, middle: number, at: (value: number) => number, right: number): PlacedPart[] {
	let before = 0;
	return row.parts.map((part) => {
		const start = at(before);
		before += part.value;
		const length = part.value === 0 ? 0 : Math.max(LEAST, at(before) - start);
		const x = Math.min(start, right - length);
		return { row, part, datum: cellDatum(row.key, part.key), x, length, middle };
	});
}

function barMark({ datum, part, x, length, middle }: PlacedPart): RectMark {
	const shared = { key: `bar-${datum}`, datum, tone: part.tone, role: 'bar', type: 'rect' } as const;
	return { ...shared, x, y: middle - BAR / 2, width: length, height: BAR };
}

function hitMark({ datum, part, x, length, middle }: PlacedPart): RectMark {
	const width = Math.max(LEAST_HIT, length);
	const shared = { key: `hit-${datum}`, datum, tone: part.tone, role: 'hit', type: 'rect' } as const;
	return { ...shared, x: Math.max(0, x + length / 2 - width / 2), y: middle - ROW / 2, width, height: ROW };
}

function insideMark({ row, part, datum, x, length, middle }: PlacedPart, data: StackedBarsData): Mark[] {
	if (endText(row, data) !== '') return [];
	const value = data.valueText(part.value);
	const texts = data.inside === 'value' ? [value] : [part.label, value];
	const text = texts.find((one) => one !== '' && textWidth(one, INSIDE) <= length - 2 * PADDING);
	if (text === undefined) return [];
	const look = { anchor: 'middle', size: INSIDE, tone: toneOn(part.tone) ?? part.tone } as const;
	return [rowText({ key: `part-${datum}`, role: 'bar-label', text, datum, x: x + length / 2, y: middle, ...look })];
}

/** In amounts, a bar of one part has its value at its end. */
function endText({ parts }: StackedBar, { form, valueText }: StackedBarsData): string {
	const [only, ...others] = parts;
	return form === 'share' || only === undefined || others.length > 0 ? '' : valueText(only.value);
}
