/** Records of one kind as a page carries them: the names of their fields once. */
export interface PackedRecords<T> {
	readonly fields: readonly (keyof T & string)[];
	/** Values in the order of the fields; undefined where a record has no such field. */
	readonly rows: readonly (readonly T[keyof T & string][])[];
}

/** Records without the names of their fields. */
export function packRecords<T extends object>(records: readonly T[]): PackedRecords<T> {
	const fields = [...new Set(records.flatMap((record) => Object.keys(record)))] as (keyof T & string)[];
	return { fields, rows: records.map((record) => fields.map((field) => record[field])) };
}

/** The records again, in the same order. */
export function unpackRecords<T extends object>({ fields, rows }: PackedRecords<T>): T[] {
	return rows.map((row) => Object.fromEntries(fields.map((field, index) => [field, row[index]])) as T);
}
