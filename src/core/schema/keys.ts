import type { CsvRow } from '#core/csv/parse.ts';
import { cutCame, type Finding } from './finding.ts';
import type { ForeignKey, TableSchema } from './table-schema.ts';

/** The keys that a table offers to others: `keysOf` of every row, by resource and fields. Undefined where there is no such table or column. */
export type References = (resource: string, fields: readonly string[]) => ReadonlySet<string> | undefined;

/** The cells of some columns as one text, equal exactly where all the cells are. Undefined where a column is unknown. */
export function keysOf(
	header: readonly string[],
	rows: readonly CsvRow[],
	fields: readonly string[]
): string[] | undefined {
	const columns = fields.map((field) => header.indexOf(field));
	if (columns.includes(-1)) return undefined;
	return rows.map(({ cells }) => columns.map((column) => cells[column] ?? '').join(SEPARATOR));
}

/** Cannot be in a CSV cell that a person typed. */
const SEPARATOR = '\u0000';

/** Primary key and `unique` columns: every row that repeats an earlier one, with the line of the first. */
export function checkUnique(file: string, schema: TableSchema, rows: readonly CsvRow[]): Finding[] {
	const header = schema.fields.map((field) => field.name);
	const single = schema.fields.filter((field) => field.constraints.unique).map((field) => [field.name]);
	return [schema.primaryKey, ...single]
		.filter((fields) => fields.length > 0)
		.flatMap((fields) => {
			const first = new Map<string, number>();
			const findings: Finding[] = [];
			keysOf(header, rows, fields)?.forEach((key, index) => {
				const line = rows[index]?.line ?? 0;
				const earlier = first.get(key);
				if (earlier === undefined) first.set(key, line);
				// An empty cell in a unique column is absent, not a second value.
				else if (key !== '')
					findings.push({
						file,
						line,
						column: fields.join(', '),
						what: `expected each ${fields.join(' and ')} once, line ${earlier} has the same`,
						came: shown(key),
						remedy: 'Delete one of the two rows, or correct the key'
					});
			});
			return findings;
		});
}

/** Foreign keys: every row that points to nothing. A key with an empty cell points nowhere and is left alone. */
export function checkForeignKeys(
	file: string,
	schema: TableSchema,
	rows: readonly CsvRow[],
	references: References
): Finding[] {
	const header = schema.fields.map((field) => field.name);
	return schema.foreignKeys.flatMap((key) => {
		const targets = key.resource === '' ? own(header, rows, key) : references(key.resource, key.resourceFields);
		const column = key.fields.join(', ');
		const other = `${key.resource === '' ? file : key.resource}.${key.resourceFields.join(', ')}`;
		if (!targets) {
			const what = `expected a table "${key.resource}" with ${key.resourceFields.join(', ')} to look ${column} up in`;
			return [
				{
					file,
					line: 1,
					column,
					what,
					came: undefined,
					remedy: 'Add that table, or correct the foreign key in the schema'
				}
			];
		}
		const findings: Finding[] = [];
		keysOf(header, rows, key.fields)?.forEach((value, index) => {
			if (value.split(SEPARATOR).includes('') || targets.has(value)) return;
			const line = rows[index]?.line;
			const remedy = `Correct it, or add it to "${key.resource === '' ? file : key.resource}"`;
			findings.push({ file, line, column, what: `expected a value of ${other}`, came: shown(value), remedy });
		});
		return findings;
	});
}

function own(header: readonly string[], rows: readonly CsvRow[], key: ForeignKey): ReadonlySet<string> | undefined {
	const keys = keysOf(header, rows, key.resourceFields);
	return keys && new Set(keys);
}

function shown(key: string): string {
	return cutCame(key.replaceAll(SEPARATOR, ', '));
}
