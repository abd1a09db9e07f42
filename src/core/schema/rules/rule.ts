import { cutCame, type Finding } from '#core/schema/finding.ts';
import type { Table, TableRow } from '#core/schema/row.ts';
import type { Indicator } from '#core/table/indicator.ts';
import type { DataPackage } from '#core/schema/table-schema.ts';

/** The whole data package with every cell typed: what rules that no Table Schema can say look at. */
export interface PackageTables {
	readonly descriptor: DataPackage;
	/** By resource name; a table whose file is missing or has a wrong header is not there. */
	readonly tables: ReadonlyMap<string, Table>;
	/** Files under `indicators/`, by id. */
	readonly indicatorTables: ReadonlyMap<string, Table>;
	/** Rows of the catalogue that could be typed. */
	readonly indicators: readonly Indicator[];
}

/** One rule of the atlas: everything in the package that breaks it. */
export type Rule = (data: PackageTables) => Finding[];

/** A finding about one cell. */
export function cellFinding(table: Table, row: TableRow, column: string, what: string, remedy: string): Finding {
	const value = row.values[column];
	return { file: table.file, line: row.line, column, what, came: cutCame(String(value ?? '')), remedy };
}

/** Tables and indicator files alike. */
export function everyTable({ tables, indicatorTables }: PackageTables): Table[] {
	return [...tables.values(), ...indicatorTables.values()];
}
