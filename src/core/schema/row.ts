import type { Confidence } from '#core/table/observation.ts';
import type { Field } from './table-schema.ts';

/** A typed cell; undefined is an empty one. Dates stay ISO text. */
export type CellValue = string | number | boolean | undefined;

/** A typed row with its line in the file. */
export interface TableRow {
	readonly line: number;
	/** By column, in the order of the schema. */
	readonly values: Readonly<Record<string, CellValue>>;
}

/** A table that was read: what was wrong with it is said elsewhere. */
export interface Table {
	/** Path as a person finds it, such as `data/sites.csv`. */
	readonly file: string;
	readonly fields: readonly Field[];
	readonly primaryKey: readonly string[];
	readonly rows: readonly TableRow[];
}

/** Text of a cell, '' where it is empty. Throws where the table has no such column. */
export function textOf(row: TableRow, column: string): string {
	return String(valueOf(row, column) ?? '');
}

/** Number of a cell of a number, integer or year column; undefined where it is empty. Throws for any other column. */
export function numberOf(row: TableRow, column: string): number | undefined {
	const value = valueOf(row, column);
	if (value === undefined || typeof value === 'number') return value;
	throw new TypeError(`column "${column}" holds ${typeof value}s, not numbers: give it a number type in the schema`);
}

/** Truth of a cell of a boolean column; undefined where it is empty. Throws for any other column. */
export function booleanOf(row: TableRow, column: string): boolean | undefined {
	const value = valueOf(row, column);
	if (value === undefined || typeof value === 'boolean') return value;
	throw new TypeError(
		`column "${column}" holds ${typeof value}s, not true/false: give it the type boolean in the schema`
	);
}

/** The confidence of a row of a table that has that column; the check of the data lets only these two pass. */
export function confidenceOf(row: TableRow): Confidence {
	return textOf(row, 'confidence') === 'high' ? 'high' : 'medium';
}

function valueOf(row: TableRow, column: string): CellValue {
	if (!Object.hasOwn(row.values, column)) {
		throw new RangeError(`no column "${column}"; the table has ${Object.keys(row.values).join(', ')}`);
	}
	return row.values[column];
}
