import { cellDatum } from './cell-datum.ts';
import { INSET, ROW, TEXT } from './name-grid.ts';
import { leastStep, rowAxis } from './row-axis.ts';
import { GAP, rowFrame, rowText, widest, type LabelledRow } from './row-frame.ts';
import { rowStep } from './row-step.ts';
import type { CircleMark, Mark, RectMark, Scene, Target } from './scene.ts';
import { fitText, textWidth } from './text-width.ts';

export interface DumbbellEnd {
	readonly value: number;
	readonly text: string;
}
export interface DumbbellRow extends LabelledRow {
	/** Undefined where there is no value. */
	readonly from?: DumbbellEnd;
	readonly to?: DumbbellEnd;
}
export interface DumbbellData {
	readonly rows: readonly DumbbellRow[];
	/** Ends of the axis; every value lies in it. */
	readonly domain: readonly [number, number];
	readonly fromTitle: string;
	readonly toTitle: string;
	readonly fromTone: string;
	readonly toTone: string;
	/** What is written at the axis; the number itself by default. */
	readonly ticks?: (value: number) => string;
	/** Title of the axis. */
	readonly axis?: string;
	/** Written where a row has neither end; a dash by default. */
	readonly absent?: string;
}

type End = 'from' | 'to';

const ENDS = ['from', 'to'] as const;
const RADIUS = 6;
const SQUARE = 11;

/**
 * Two ends of each row on one axis and the line between them: `from` is a square, `to` a circle, so that colour is not the only
 * difference. The datum of an end is `row|from` or `row|to` (see cell-datum.ts).
 */
export function dumbbellScene(
	data: DumbbellData,
	{ width, locale = 'en' }: { readonly width: number; readonly locale?: string }
): Scene {
	const legend = legendMarks(data, width);
	const frame = rowFrame(data.rows, legend.bottom, width);
	const { domain } = data;
	const texts = data.rows.flatMap(({ from, to }) => [from?.text ?? '', to?.text ?? '']);
	const margin = RADIUS + GAP / 2 + widest(texts);
	const left = frame.left + Math.max(margin, 2 * GAP);
	const right = Math.max(left + ROW, frame.right - margin);
	const at = (value: number): number => left + ((value - domain[0]) / (domain[1] - domain[0] || 1)) * (right - left);
	const rows = data.rows.map((row, index) => rowParts(row, frame.middles[index] ?? 0, { at, data, left }));
	const axis = rowAxis({
		domain,
		at,
		top: legend.bottom,
		bottom: frame.bottom,
		width,
		locale,
		least: leastStep(data.rows.flatMap(({ from, to }) => [from?.value ?? 0, to?.value ?? 0])),
		ticks: data.ticks,
		title: data.axis
	});
	return {
		width,
		height: axis.bottom,
		marks: [
			...axis.marks,
			...rows.flatMap(({ hits }) => hits),
			...rows.flatMap(({ marks }) => marks),
			...frame.marks,
			...legend.marks
		],
		targets: rows.flatMap(({ targets }) => targets),
		walk: rowStep,
		warnings: []
	};
}

interface RowPlace {
	readonly data: DumbbellData;
	readonly at: (value: number) => number;
	readonly left: number;
}

function rowParts(
	row: DumbbellRow,
	y: number,
	{ at, data, left }: RowPlace
): { readonly hits: Mark[]; readonly marks: Mark[]; readonly targets: Target[] } {
	const { key, from, to } = row;
	const hits: Mark[] = [];
	const marks: Mark[] = [];
	const targets: Target[] = [];
	if (from && to) {
		const line = { x1: at(from.value), x2: at(to.value), y1: y, y2: y };
		marks.push({ key: `line-${key}`, role: 'connector', type: 'line', ...line });
	}
	if (!from && !to) {
		const text = data.absent ?? '–';
		marks.push(rowText({ key: `absent-${key}`, role: 'value-label', text, x: left, y, anchor: 'start' }));
	}
	for (const end of ENDS) {
		const cell = row[end];
		if (!cell) continue;
		const shared = { datum: cellDatum(key, end), tone: data[`${end}Tone`] };
		const x = at(cell.value);
		const box = { x: x - ROW / 2, y: y - ROW / 2, width: ROW, height: ROW };
		const away = isFirst(row, end) ? -1 : 1;
		hits.push({ key: `hit-${shared.datum}`, role: 'hit', type: 'rect', ...box, ...shared });
		marks.push(
			{ ...endMark(`end-${shared.datum}`, end, x, y), ...shared },
			rowText({
				key: `value-${shared.datum}`,
				role: 'value-label',
				text: cell.text,
				x: x + away * (RADIUS + GAP / 2),
				y,
				anchor: away < 0 ? 'end' : 'start',
				...shared
			})
		);
		targets.push({ datum: shared.datum, x, y, name: row.label });
	}
	return { hits, marks, targets };
}

/** Whether an end stands before the other one, so that its text is written on the outer side. */
function isFirst({ from, to }: DumbbellRow, end: End): boolean {
	if (!from || !to) return false;
	return end === 'from' ? from.value <= to.value : to.value < from.value;
}

function endMark(key: string, end: End, x: number, y: number): CircleMark | RectMark {
	return end === 'to'
		? { key, role: 'point', type: 'circle', x, y, r: RADIUS }
		: { key, role: 'bar', type: 'rect', x: x - SQUARE / 2, y: y - SQUARE / 2, width: SQUARE, height: SQUARE };
}

/** What the two ends are: on one line, or on two where they do not fit. */
function legendMarks(data: DumbbellData, width: number): { readonly marks: Mark[]; readonly bottom: number } {
	const marks: Mark[] = [];
	let [x, line] = [INSET, 0];
	for (const end of ENDS) {
		const title = data[`${end}Title`];
		const needed = 2 * RADIUS + GAP + textWidth(title, TEXT);
		if (x > INSET && x + needed > width - INSET) [x, line] = [INSET, line + 1];
		const y = line * (ROW - 4) + ROW / 2;
		const text = fitText(title, width - INSET - x - 2 * RADIUS - GAP, TEXT);
		const words = { role: 'axis-title', text, x: x + 2 * RADIUS + GAP, y, anchor: 'start' } as const;
		marks.push(
			{ ...endMark(`title-mark-${end}`, end, x + RADIUS, y), tone: data[`${end}Tone`] },
			rowText({ key: `title-${end}`, ...words })
		);
		x += needed + 3 * GAP;
	}
	return { marks, bottom: (line + 1) * (ROW - 4) + GAP };
}
