import { parseCsv, type CsvRow, type Dialect } from '#core/csv/parse.ts';
import { parseCell } from './cell.ts';
import { cutCame, type Finding } from './finding.ts';
import { checkForeignKeys, checkUnique, type References } from './keys.ts';
import type { CellValue, TableRow } from './row.ts';
import type { TableSchema } from './table-schema.ts';

export interface CheckedTable {
	/** Every row that is as wide as the header; a cell that does not fit its type is undefined and has a finding. */
	readonly rows: readonly TableRow[];
	/** The same rows as text, for keys that other tables point to. */
	readonly text: readonly CsvRow[];
	/** False where the header is wrong, so that no row could be read. */
	readonly readable: boolean;
	readonly findings: readonly Finding[];
}

/**
 * CSV text → typed rows, by a Table Schema: form of the file, header, types, constraints, unique keys, foreign keys.
 * Pure: also checks a person's own file in the browser (`lenient`). `references` answers what other tables hold;
 * without it foreign keys are not looked up.
 */
export function checkTable(
	file: string,
	schema: TableSchema,
	csv: string,
	references?: References,
	dialect: Dialect = 'strict'
): CheckedTable {
	const columns = schema.fields.map((field) => field.name);
	const parsed = parseCsv(file, csv, { dialect, columns });
	const headerFits = parsed.header?.cells.join('\n') === columns.join('\n');
	// Under a wrong header every cell would be a false alarm.
	if (!headerFits) return { rows: [], text: [], readable: false, findings: parsed.findings };

	const findings = [...parsed.findings];
	const rows = parsed.rows.map((row) => typeRow(file, schema, row, findings));
	findings.push(...checkUnique(file, schema, parsed.rows));
	if (references) findings.push(...checkForeignKeys(file, schema, parsed.rows, references));
	return { rows, text: parsed.rows, readable: true, findings };
}

function typeRow(file: string, schema: TableSchema, { line, cells }: CsvRow, findings: Finding[]): TableRow {
	const values: Record<string, CellValue> = {};
	schema.fields.forEach((field, index) => {
		const came = cells[index] ?? '';
		const cell = parseCell(came, field);
		if ('value' in cell) values[field.name] = cell.value;
		else {
			values[field.name] = undefined;
			findings.push({ file, line, column: field.name, ...cell.fault, came: cutCame(came) });
		}
	});
	return { line, values };
}
