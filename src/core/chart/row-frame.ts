import { fitName } from './fit-name.ts';
import { INSET, ROW, TEXT } from './name-grid.ts';
import type { Mark, TextMark } from './scene.ts';
import { textLines } from './text-lines.ts';
import { fitText, textWidth } from './text-width.ts';

/** A row of a chart of bars or dots: its name, and what is written at its end. */
export interface LabelledRow {
	/** Unique, without `|`. */
	readonly key: string;
	readonly label: string;
	/** Written where the label has no room, such as a country's short name. */
	readonly shortName?: string | undefined;
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
/** Share that a note may take over the bars, where its row's name has the rest and may take two lines. */
const NOTES_ABOVE = 0.55;
/** Height of a line of a name that takes two. */
const LINE = 15;
/** Air above and below a name. */
const PADDING = 4;

/**
 * Names before the bars and notes behind them, or both on a line above where the figure is narrow.
 * A name that does not fit is the short one, or takes two lines. `band` is the height of the plotted part of each row, at least 24.
 */
export function rowFrame(
	rows: readonly LabelledRow[],
	top: number,
	width: number,
	band: (index: number) => number = () => ROW
): RowFrame {
	const above = width < NARROW;
	const notes = widest(rows.flatMap(({ note }) => note ?? []));
	const noteWidth = Math.min(above ? width * NOTES_ABOVE : width * NOTES, notes);
	const names = widest(rows.map(({ label }) => label));
	const nameWidth = Math.min(NAMES * width, names);
	const marks: Mark[] = [];
	const middles: number[] = [];
	let y = top;
	for (const [index, row] of rows.entries()) {
		const { key, note = '' } = row;
		const written = fitText(note, noteWidth, TEXT);
		// On a line of its own, a name ends where the note of its row begins, however long the notes of others are.
		const room = width - INSET * 2 - (note === '' ? 0 : textWidth(written, TEXT) + GAP);
		const lines = nameLines(row, above ? room : nameWidth);
		const more = (lines.length - 1) * LINE;
		const start = above ? y + ROW - 4 + more : y;
		// Beside the bar, two lines need a higher row.
		const height = Math.max(ROW, band(index), above ? 0 : more + TEXT + 2 * PADDING);
		const middle = start + height / 2;
		const line = above ? y + ROW / 2 + 2 : middle;
		marks.push(...nameMarks(key, lines, above ? line : middle - more / 2));
		if (note !== '')
			marks.push(
				rowText({ key: `note-${key}`, role: 'value-label', text: written, x: width - INSET, y: line, anchor: 'end' })
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

/** The name of a row as it is written: of a country in one line, since its short name says enough. */
function nameLines({ label: name, shortName }: LabelledRow, width: number): readonly string[] {
	return shortName === undefined ? textLines(name, width, TEXT) : [fitName({ name, shortName }, width, TEXT)];
}

/** One line below the other, the first at `y`. No key of a row has a `|`. */
function nameMarks(key: string, lines: readonly string[], y: number): Mark[] {
	const shared = { role: 'bar-label', x: INSET, anchor: 'start' } as const;
	return lines.map((text, at) =>
		rowText({ key: at === 0 ? `name-${key}` : `name-${key}|${at}`, text, y: y + at * LINE, ...shared })
	);
}

/** A text whose letters stand in the middle of a line at `y`; 13 px unless `size` says otherwise. */
export function rowText({ y, size = TEXT, ...rest }: Omit<TextMark, 'type' | 'size'> & { size?: number }): TextMark {
	return { ...rest, type: 'text', y: y + size * 0.35, size };
}

/** The width of the widest text, in pixels. */
export function widest(texts: readonly string[], size = TEXT): number {
	return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}
