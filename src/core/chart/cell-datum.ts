/** What a mark of a chart of rows and columns stands for: one part of one row. */
export interface CellDatum {
	readonly row: string;
	readonly column: string;
}

/** Key of the target of one part of a row: `KEN|fda_api_sites`. Keys of rows hold no `|`. */
export function cellDatum(row: string, column: string): string {
	return `${row}|${column}`;
}

/** Undefined where the datum stands for something else, such as a whole row. */
export function parseCellDatum(datum: string): CellDatum | undefined {
	const at = datum.indexOf('|');
	return at < 0 ? undefined : { row: datum.slice(0, at), column: datum.slice(at + 1) };
}
