/**
 * The part of Table Schema (Data Package v2, https://datapackage.org/standard/table-schema/) that the data package uses.
 * A descriptor that asks for more is refused, so that nobody relies on a constraint that is not checked.
 */
export const FIELD_TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'year'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface TableSchema {
	readonly fields: readonly Field[];
	/** Names of the fields that together are unique and by which the rows are sorted. */
	readonly primaryKey: readonly string[];
	readonly foreignKeys: readonly ForeignKey[];
}

export interface Field {
	readonly name: string;
	readonly type: FieldType;
	readonly title: string;
	readonly description: string;
	readonly constraints: Constraints;
}

export interface Constraints {
	readonly required: boolean;
	readonly unique: boolean;
	/** Cells as they stand in the file. */
	readonly enum: readonly string[] | undefined;
	/** Bounds of numbers and years as numbers, of dates as ISO dates; the bound itself is allowed. */
	readonly minimum: number | string | undefined;
	readonly maximum: number | string | undefined;
	/** Regular expression that the whole cell must match. */
	readonly pattern: RegExp | undefined;
}

export interface ForeignKey {
	readonly fields: readonly string[];
	/** Name of the other resource, and its fields in the same order; the same table where it is ''. */
	readonly resource: string;
	readonly resourceFields: readonly string[];
}

/** One CSV file with its schema. */
export interface Resource {
	readonly name: string;
	/** Relative to the descriptor. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly schema: TableSchema;
}

export interface DataPackage {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly version: string;
	readonly resources: readonly Resource[];
	/** Schema of every file under `indicators/`, which are not listed one by one: a CSV and a catalogue row make an indicator. */
	readonly indicatorSchema: TableSchema;
}
