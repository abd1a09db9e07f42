import type { CheckedTable } from './check-table.ts';
import { keysOf, type References } from './keys.ts';
import type { TableSchema } from './table-schema.ts';

/** Looks keys up in the tables of a package; each list of keys is made once. */
export function referencesOf(
	checked: ReadonlyMap<string, { readonly schema: TableSchema; readonly result: CheckedTable }>
): References {
	const made = new Map<string, ReadonlySet<string> | undefined>();
	return (resource, fields) => {
		const id = [resource, ...fields].join('/');
		if (!made.has(id)) {
			const target = checked.get(resource);
			const header = target?.schema.fields.map((field) => field.name) ?? [];
			const keys = keysOf(header, target?.result.text ?? [], fields);
			made.set(id, keys && new Set(keys));
		}
		return made.get(id);
	};
}

/** The schema without the foreign keys into tables that could not be read: that was said once, of the table itself. */
export function withoutUnread(schema: TableSchema, unread: ReadonlySet<string>): TableSchema {
	return { ...schema, foreignKeys: schema.foreignKeys.filter((key) => !unread.has(key.resource)) };
}
