import type { Band } from './chart-columns.ts';
import type { List, ListLine } from './list-lines.ts';

/** Lines of a list in columns beside each other, each with the bands of the chart that it is made of. */
export interface ListColumns {
	readonly columns: readonly (readonly Band[])[];
	/** Of the tallest column. */
	readonly height: number;
	/** Rows that have found a place. */
	readonly rows: number;
}

/** As many lines, in their order, as have room in `most` columns of `height`. */
export function filledColumns(list: List, height: number, most: number): ListColumns {
	const columns = parted(list, height, most);
	return {
		columns: columns.map((lines) => bandsOf([list.head, ...lines, list.tail])),
		height: fixedHeight(list) + Math.max(0, ...columns.map((lines) => sum(lines.map(heightOf)))),
		rows: sum(columns.flat().map(({ rows }) => rows))
	};
}

/** All lines in `count` columns at most that are as low as can be. */
export function levelColumns(list: List, count: number): ListColumns {
	const least = fixedHeight(list) + sum(list.lines.map(heightOf)) / count;
	const hasAll = (height: number): boolean =>
		sum(parted(list, height, count).map(({ length }) => length)) === list.lines.length;
	let [low, high] = [least - 1, least * count + 1];
	while (high - low > 1) {
		const middle = (low + high) / 2;
		if (hasAll(middle)) high = middle;
		else low = middle;
	}
	return filledColumns(list, high, count);
}

function parted(list: List, height: number, most: number): ListLine[][] {
	const free = height - fixedHeight(list);
	const columns: ListLine[][] = [];
	let room = 0;
	for (const line of list.lines) {
		if (heightOf(line) > room) {
			if (columns.length === most || heightOf(line) > free) break;
			columns.push([]);
			room = free;
		}
		columns.at(-1)?.push(line);
		room -= heightOf(line);
	}
	return columns;
}

/** Of what every column has. */
function fixedHeight({ head, tail }: List): number {
	return heightOf(head) + heightOf(tail);
}

/** Lines that follow each other are one band. */
function bandsOf(pieces: readonly Band[]): Band[] {
	const bands: Band[] = [];
	for (const piece of pieces) {
		const last = bands.at(-1);
		if (heightOf(piece) <= 0) continue;
		if (last?.bottom === piece.top) bands[bands.length - 1] = { top: last.top, bottom: piece.bottom };
		else bands.push({ top: piece.top, bottom: piece.bottom });
	}
	return bands;
}

function heightOf({ top, bottom }: Band): number {
	return bottom - top;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
