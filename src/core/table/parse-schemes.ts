import { textOf, type Table, type TableRow } from '#core/schema/row.ts';
import type { BaseTable } from './base-tables.ts';
import type { Scheme } from './catalogue.ts';
import type { Group } from './view.ts';

/** Schemes in the order of their file, groups in that of theirs, members by code. */
export function parseSchemes(tables: Readonly<Record<BaseTable, Table>>): Scheme[] {
	const members = new Map<string, string[]>();
	for (const row of tables.groups.rows) {
		const id = groupId(row);
		const list = members.get(id);
		if (list) list.push(textOf(row, 'iso3'));
		else members.set(id, [textOf(row, 'iso3')]);
	}
	const groups = tables.group_titles.rows.map((row): Group & { readonly scheme: string } => ({
		scheme: textOf(row, 'scheme'),
		id: groupId(row),
		name: textOf(row, 'title'),
		members: (members.get(groupId(row)) ?? []).sort(byCode)
	}));
	return tables.schemes.rows.map((row) => ({
		id: textOf(row, 'scheme'),
		title: textOf(row, 'title'),
		groups: groups
			.filter(({ scheme }) => scheme === textOf(row, 'scheme'))
			.map(({ id, name, members }) => ({ id, name, members }))
	}));
}

function groupId(row: TableRow): string {
	return `${textOf(row, 'scheme')}:${textOf(row, 'group')}`;
}

function byCode(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
