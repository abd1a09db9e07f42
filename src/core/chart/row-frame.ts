import { INSET, ROW, TEXT } from './name-grid.ts';
import type { Mark, TextMark } from './scene.ts';
import { fitText, textWidth } from './text-width.ts';

/** A row of a chart of bars or dots: its name, and what is written at its end. */
export interface LabelledRow {
	/** Unique, without `|`. */
	readonly key: string;
	readonly label: string;
	readonly note?: string;
}

/** Where the rows of a chart stand, in pixels. */
export interface RowFrame {
	/** Where the plot may start and end. */
	readonly left: number;
	readonly right: number;
	/** Names and notes. */
	readonly marks: readonly Mark[];
	/** Middle of each row's bar, in the order of the rows. */
	readonly middles: readonly number[];
	readonly bottom: number;
}

export const GAP = 8;
/** Below this width names stand over their bars, so that both have room. */
const NARROW = 560;
/** Share of the width that names, and that notes, may take beside the bars. */
const NAMES = 0.34;
const NOTES = 0.24;

/**
 * Names before the bars and notes behind them, or both on a line above where the figure is narrow.
 * `band` is the height of the plotted part of each row, at least 24.
 */
export function rowFrame(
	rows: readonly LabelledRow[],
	top: number,
	width: number,
	band: (index: number) => number = () => ROW
): RowFrame {
	const above = width < NARROW;
	const notes = widest(rows.flatMap(({ note }) => note ?? []));
	const noteWidth = Math.min(above ? width * 0.45 : width * NOTES, notes);
	const names = widest(rows.map(({ label }) => label));
	const nameWidth = above
		? width - INSET * 2 - (noteWidth === 0 ? 0 : noteWidth + GAP)
		: Math.min(NAMES * width, names);
	const marks: Mark[] = [];
	const middles: number[] = [];
	let y = top;
	for (const [index, { key, label, note }] of rows.entries()) {
		const start = above ? y + ROW - 4 : y;
		const height = Math.max(ROW, band(index));
		const middle = start + height / 2;
		const line = above ? y + ROW / 2 + 2 : middle;
		marks.push(
			rowText({
				key: `name-${key}`,
				role: 'bar-label',
				text: fitText(label, nameWidth, TEXT),
				x: INSET,
				y: line,
				anchor: 'start'
			})
		);
		if (note !== undefined && note !== '')
			marks.push(
				rowText({
					key: `note-${key}`,
					role: 'value-label',
					text: fitText(note, noteWidth, TEXT),
					x: width - INSET,
					y: line,
					anchor: 'end'
				})
			);
		middles.push(middle);
		y = start + height;
	}
	return {
		left: above ? INSET : INSET + nameWidth + GAP * 1.5,
		right: width - INSET - (above || noteWidth === 0 ? 0 : noteWidth + GAP * 1.5),
		marks,
		middles,
		bottom: y
	};
}

/** A text whose letters stand in the middle of a line at `y`; 13 px unless `size` says otherwise. */
export function rowText({ y, size = TEXT, ...rest }: Omit<TextMark, 'type' | 'size'> & { size?: number }): TextMark {
	return { ...rest, type: 'text', y: y + size * 0.35, size };
}

/** The width of the widest text, in pixels. */
export function widest(texts: readonly string[], size = TEXT): number {
	return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}
