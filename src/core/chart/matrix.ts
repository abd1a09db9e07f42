import { once } from '#core/once.ts';
import { toneOn } from '#core/scale/ink-on.ts';
import { cellDatum } from './cell-datum.ts';
import { columnLabels, HEADING_HEIGHT, headingLabel, rowLabel } from './matrix-labels.ts';
import { MATRIX_TEXT as TEXT, matrixLayout, type MatrixLayout } from './matrix-layout.ts';
import { rowStep } from './row-step.ts';
import type { Mark, Scene, Target } from './scene.ts';
import { targetAt } from './target-at.ts';
import { textWidth } from './text-width.ts';

/** Between two cells, so that neighbours of one tone are told apart. */
const SEAM = 1;
/** Rows after which the column labels are written again: the first ones are out of sight by then. */
const REPEAT_AFTER = 32;
/** Fewer rows than this do not get labels of their own. */
const REPEAT_FOR = 8;

export interface MatrixRow {
	readonly key: string;
	readonly label: string;
	/** Of the group that the row belongs to: written over the first row of each run of the same heading. */
	readonly heading?: string | undefined;
}

export interface MatrixColumn {
	readonly key: string;
	readonly label: string;
}

export interface MatrixCell {
	readonly tone: string;
	/** Written in the cell where it fits. */
	readonly text?: string | undefined;
}

/** Rows × columns; keys of rows hold no `|`. */
export interface MatrixData {
	readonly rows: readonly MatrixRow[];
	readonly columns: readonly MatrixColumn[];
	/** Undefined where there is nothing to say of a row and a column: the place stays empty. */
	readonly cell: (row: string, column: string) => MatrixCell | undefined;
}

/**
 * A table of coloured cells. All cells of one tone are one path, so that a matrix of thousands of cells is painted and
 * repainted as a few elements; each cell has a target with its box. The datum of a cell is `row|column`.
 */
export function matrixScene(data: MatrixData, { width }: { readonly width: number }): Scene {
	const layout = matrixLayout(data.rows, data.columns, width);
	const { rowHeight } = layout;
	const marks: Mark[] = [];
	const painted: Painted = { paths: new Map(), texts: [], rows: [], lines: [] };
	const starts = data.columns.map((_, index) => `M${short(layout.left + index * layout.columnWidth)},`);
	let y = 0;
	let heads = 0;
	let sinceHead = Infinity;
	for (const [index, row] of data.rows.entries()) {
		const headed = row.heading !== undefined && row.heading !== data.rows[index - 1]?.heading;
		if (sinceHead >= REPEAT_AFTER && (index === 0 || data.rows.length - index >= REPEAT_FOR)) {
			marks.push(...columnLabels(data.columns, String(heads), y + layout.headHeight, layout));
			y += layout.headHeight;
			heads += 1;
			sinceHead = 0;
		}
		if (headed) {
			marks.push(headingLabel(row, y, width, layout));
			y += HEADING_HEIGHT;
		}
		marks.push(...rowLabel(row, y, layout));
		paintRow(data, row, y, { ...layout, starts }, painted);
		y += rowHeight;
		sinceHead += 1;
	}
	const d = painted.lines.join('');
	const grid: Mark[] = d === '' ? [] : [{ key: 'rows', role: 'grid', type: 'path', d }];
	const cells = [...painted.paths].map(([tone, parts]): Mark => ({
		key: `cell-${tone}`,
		role: 'cell',
		tone,
		type: 'path',
		d: parts.join('')
	}));
	// Thousands of them, of which none is needed until somebody points at the matrix.
	const targets = once(() => painted.rows.flatMap(({ row, y }) => rowTargets(data, row, y, layout)));
	return {
		width,
		height: Math.max(1, Math.ceil(y)),
		marks: [...grid, ...inOrderOfKeys(cells), ...inOrderOfKeys([...marks, ...painted.texts])],
		get targets() {
			return targets();
		},
		at: (place) => targetAt(targets(), place)?.datum,
		walk: rowStep,
		warnings: []
	};
}

/** Rows sorted anew stay where they are in the document: moving an element there costs far more than giving it another place. */
function inOrderOfKeys(marks: readonly Mark[]): Mark[] {
	return marks.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** What the cells add up to while rows are gone through. */
interface Painted {
	/** Parts of the path of every tone. */
	readonly paths: Map<string, string[]>;
	readonly texts: Mark[];
	/** Every row with its upper edge. */
	readonly rows: { readonly row: MatrixRow; readonly y: number }[];
	/** Parts of the path of the lines under the rows. */
	readonly lines: string[];
}

function rowTargets(
	{ columns, cell }: MatrixData,
	row: MatrixRow,
	y: number,
	{ left, columnWidth, rowHeight }: MatrixLayout
): Target[] {
	return columns.flatMap((column, index): Target | [] => {
		if (cell(row.key, column.key) === undefined) return [];
		const x = left + index * columnWidth;
		const middle = { x: x + Math.max(1, columnWidth - SEAM) / 2, y: y + (rowHeight - SEAM) / 2 };
		const box = { x, y, width: columnWidth, height: rowHeight };
		return { datum: cellDatum(row.key, column.key), ...middle, name: `${row.label}, ${column.label}`, box };
	});
}

/** A layout with the beginning of the path of a cell in each column: only what follows is another in every row. */
interface CellLayout extends MatrixLayout {
	readonly starts: readonly string[];
}

function paintRow({ columns, cell }: MatrixData, row: MatrixRow, y: number, layout: CellLayout, to: Painted): void {
	const { left, columnWidth, rowHeight, starts } = layout;
	to.rows.push({ row, y });
	to.lines.push(`M0,${short(y + rowHeight - SEAM / 2)}H${short(left + columns.length * columnWidth)}`);
	const [w, h] = [Math.max(1, columnWidth - SEAM), rowHeight - SEAM];
	const outline = `${short(y)}h${short(w)}v${h}h${short(-w)}Z`;
	columns.forEach((column, index) => {
		const made = cell(row.key, column.key);
		if (made === undefined) return;
		const path = (starts[index] ?? '') + outline;
		const parts = to.paths.get(made.tone);
		if (parts) parts.push(path);
		else to.paths.set(made.tone, [path]);
		if (made.text !== undefined && textWidth(made.text, TEXT) <= w) {
			const tone = toneOn(made.tone);
			to.texts.push({
				key: `text-${cellDatum(row.key, column.key)}`,
				role: 'value-label',
				type: 'text',
				text: made.text,
				x: left + index * columnWidth + w / 2,
				y: y + h / 2 + TEXT * 0.35,
				anchor: 'middle',
				size: TEXT,
				...(tone === undefined ? {} : { tone })
			});
		}
	});
}

function short(value: number): number {
	return Math.round(value * 10) / 10;
}
