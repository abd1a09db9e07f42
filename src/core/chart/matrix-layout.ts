import { textWidth } from './text-width.ts';

/** Type size of what stands in cells, and of names where there is room, in pixels. */
export const MATRIX_TEXT = 12;
/** Of names on a narrow figure, which small windows shrink a little. */
const NARROW_TEXT = 13;
export const MATRIX_GAP = 8;
/** By how much bold letters run wider than the estimate for plain ones. */
export const BOLD = 1.08;
/** Height of a row where there are few, and where there are many, in pixels; on a narrow figure both are taller. */
const ROOMY = 24;
const DENSE = 20;
const TALLER = 4;
/** Most rows that still have the roomy height. */
const FEW = 30;
/** Share of the width that names of rows may take, and the pixels that they always may. */
const NAMES = 0.34;
const LEAST_NAMES = 96;
/** A cell wider than this is a bar, not a cell. */
const WIDEST_CELL = 110;
/** Most pixels along a turned column label, enough for the name of every WHO region; a longer one is shortened. */
const LONGEST_LABEL = 152;
/** Width below which a slanted label would cost the columns too much room at the right. */
const NARROW = 560;
/** Narrower columns would bring slanted labels onto each other. */
const LEAST_SLANTED = MATRIX_TEXT * Math.SQRT2;

/** Where the columns and rows of a matrix are, in pixels. */
export interface MatrixLayout {
	/** Left edge of the first column. */
	readonly left: number;
	readonly columnWidth: number;
	readonly rowHeight: number;
	/** Type size of the names of rows and columns. */
	readonly text: number;
	/** Room for the names of rows. */
	readonly nameWidth: number;
	/** Degrees of column labels: level where all fit over their columns, else slanted, or upright where room is short. */
	readonly angle: 0 | -45 | -90;
	/** Most pixels along a column label. */
	readonly labelWidth: number;
	/** Height of a line of column labels. */
	readonly headHeight: number;
}

interface Named {
	readonly label: string;
}

/** Room for the names, equal columns, and the flattest angle at which no two column labels meet. */
export function matrixLayout(rows: readonly Named[], columns: readonly Named[], width: number): MatrixLayout {
	const narrow = width < NARROW;
	const text = narrow ? NARROW_TEXT : MATRIX_TEXT;
	const wanted = Math.max(0, ...rows.map(({ label }) => textWidth(label, text)));
	const nameWidth = Math.min(Math.max(LEAST_NAMES, NAMES * width), Math.ceil(wanted));
	const left = nameWidth + MATRIX_GAP;
	const longest = Math.max(0, ...columns.map(({ label }) => textWidth(label, text) * BOLD));
	const rowHeight = (rows.length > FEW ? DENSE : ROOMY) + (narrow ? TALLER : 0);
	const shared = { left, nameWidth, rowHeight, text };

	const level = Math.min(WIDEST_CELL, (width - left) / Math.max(1, columns.length));
	if (longest + MATRIX_GAP <= level) {
		return { ...shared, columnWidth: level, angle: 0, labelWidth: level, headHeight: text + MATRIX_GAP };
	}
	const labelWidth = Math.min(longest, LONGEST_LABEL);
	// The last label rises from the middle of its column by the diagonal of its own length, and needs room at the right.
	const reach = (labelWidth + text) * Math.SQRT1_2;
	const slanted = Math.min(WIDEST_CELL, (width - left - reach) / Math.max(0.5, columns.length - 0.5));
	if (narrow || slanted < LEAST_SLANTED) {
		return { ...shared, columnWidth: level, angle: -90, labelWidth, headHeight: Math.ceil(labelWidth) + MATRIX_GAP };
	}
	return { ...shared, columnWidth: slanted, angle: -45, labelWidth, headHeight: Math.ceil(reach) + MATRIX_GAP };
}
