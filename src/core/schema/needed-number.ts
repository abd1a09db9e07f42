import { numberOf, type TableRow } from '#core/schema/row.ts';

/** The number of a column that must not be empty in this row of `file`. Throws a RangeError that names file, line and column where it is. */
export function neededNumber(row: TableRow, column: string, file: string): number {
	const value = numberOf(row, column);
	if (value !== undefined) return value;
	throw new RangeError(
		`data/${file}, line ${row.line}, column "${column}": expected a number, found an empty cell: write the number, or take the row out`
	);
}
