import { BASE_TABLES } from '#core/table/base-tables.ts';
import { checkTable, type CheckedTable } from './check-table.ts';
import { fileFinding, type Finding } from './finding.ts';
import { checkForeignKeys } from './keys.ts';
import { referencesOf, withoutUnread } from './references.ts';
import type { Table } from './row.ts';
import type { DataPackage, TableSchema } from './table-schema.ts';

/** Files of the package by path under `data/`, such as `sites.csv` and `indicators/population.csv`. */
export type PackageFiles = ReadonlyMap<string, string>;

export interface ReadTables {
	/** By resource name; a table whose file is missing or has a wrong header is not there. */
	readonly tables: ReadonlyMap<string, Table>;
	/** Files under `indicators/`, by id. */
	readonly indicatorTables: ReadonlyMap<string, Table>;
	readonly findings: readonly Finding[];
}

/** Every file that the descriptor speaks of, typed and checked against its schema; `root` stands before each path in a finding. */
export function readTables(files: PackageFiles, descriptor: DataPackage, root: string): ReadTables {
	const findings = undescribed(files, descriptor, root);
	const resources = new Map<string, Checked>();
	const unread = new Set<string>();
	for (const { name, path, schema } of descriptor.resources) {
		const text = files.get(path);
		const table = text === undefined ? undefined : check(`${root}/${path}`, schema, text);
		if (!table) findings.push(missingTable(`${root}/${path}`, name));
		if (table) resources.set(name, table);
		if (!table?.result.readable) unread.add(name);
	}
	const indicators = new Map<string, Checked>();
	for (const [path, text] of files) {
		const [, id] = INDICATOR_FILE.exec(path) ?? [];
		if (id !== undefined) indicators.set(id, check(`${root}/${path}`, descriptor.indicatorSchema, text));
	}
	const references = referencesOf(resources);
	for (const { table, schema, result } of [...resources.values(), ...indicators.values()]) {
		const keys = result.readable ? withoutUnread(schema, unread) : { ...schema, foreignKeys: [] };
		findings.push(...result.findings, ...checkForeignKeys(table.file, keys, result.text, references));
	}
	return { tables: readable(resources), indicatorTables: readable(indicators), findings };
}

const INDICATOR_FILE = /^indicators\/([^/]+)\.csv$/;

interface Checked {
	readonly schema: TableSchema;
	readonly table: Table;
	readonly result: CheckedTable;
}

function check(file: string, schema: TableSchema, text: string): Checked {
	const result = checkTable(file, schema, text);
	return { schema, result, table: { file, fields: schema.fields, primaryKey: schema.primaryKey, rows: result.rows } };
}

function readable(checked: ReadonlyMap<string, Checked>): Map<string, Table> {
	return new Map([...checked].filter(([, { result }]) => result.readable).map(([name, { table }]) => [name, table]));
}

function missingTable(file: string, name: string): Finding {
	const what = `expected this file, as datapackage.json describes "${name}"`;
	if (BASE_TABLES.some((table) => table === name))
		return fileFinding(file, what, 'Restore it: no page can be made without it');
	const remedy = 'Restore it, or delete its description; what shows it goes without';
	return { ...fileFinding(file, what, remedy), warning: true };
}

function undescribed(files: PackageFiles, { resources }: DataPackage, root: string): Finding[] {
	const known = new Set(['datapackage.json', ...resources.map(({ path }) => path)]);
	const what = 'expected only files that datapackage.json describes';
	return [...files.keys()]
		.filter((path) => !known.has(path) && !INDICATOR_FILE.test(path))
		.map((path) => fileFinding(`${root}/${path}`, what, 'Describe it under resources, or delete it'));
}
