import type { MatrixColumn, MatrixRow } from './matrix.ts';
import { BOLD, MATRIX_GAP as GAP, type MatrixLayout } from './matrix-layout.ts';
import type { Mark } from './scene.ts';
import { textLines } from './text-lines.ts';
import { fitText, textWidth } from './text-width.ts';

/** Pixels that a heading takes over a group of rows. */
export const HEADING_HEIGHT = 30;

/** Name of a row, before its cells: in two smaller lines where one has no room for it. */
export function rowLabel({ key, label }: MatrixRow, y: number, { nameWidth, rowHeight, text }: MatrixLayout): Mark[] {
	const fits = textWidth(label, text) <= nameWidth;
	const size = fits ? text : Math.min(text - 1, rowHeight / 2 - 1);
	const lines = fits ? [label] : textLines(label, nameWidth, size);
	return lines.map((line, index) => ({
		key: `row-${key}${index > 0 ? '-more' : ''}`,
		role: 'bar-label',
		type: 'text',
		text: line,
		x: 0,
		y: y + rowHeight / 2 + size * (0.35 + index - (lines.length - 1) / 2),
		anchor: 'start',
		size,
		moves: true
	}));
}

/** Name of a group, over its first row. */
export function headingLabel(row: MatrixRow, y: number, width: number, { text }: MatrixLayout): Mark {
	const size = text + 1;
	return {
		key: `heading-${row.key}`,
		role: 'heading',
		type: 'text',
		text: fitText(row.heading ?? '', width / BOLD, size),
		x: 0,
		y: y + HEADING_HEIGHT - GAP,
		anchor: 'start',
		size
	};
}

/** Names of columns above `bottom`; `key` tells one line of them from another. Level labels stand over the middle of their columns; turned ones begin there and rise. */
export function columnLabels(
	columns: readonly MatrixColumn[],
	key: string,
	bottom: number,
	layout: MatrixLayout
): Mark[] {
	const { left, columnWidth, angle, labelWidth, text: size } = layout;
	return columns.map((column, index) => {
		const middle = left + (index + 0.5) * columnWidth;
		const shared = {
			key: `column-${column.key}-${key}`,
			role: 'heading',
			type: 'text',
			text: fitText(column.label, labelWidth / BOLD, size),
			y: bottom - GAP / 2,
			size
		} as const;
		if (angle === 0) return { ...shared, x: middle, anchor: 'middle' };
		// Half the height of the letters to the right, so that the line of text runs through the middle of the column.
		return { ...shared, x: middle + size * (angle === -90 ? 0.35 : 0.2), anchor: 'start', rotate: angle };
	});
}
