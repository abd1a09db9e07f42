import { PILLARS } from '#core/table/indicator.ts';
import type { Finding } from '#core/schema/finding.ts';
import type { CellValue, Table, TableRow } from '#core/schema/row.ts';
import { cellFinding, type Rule } from './rule.ts';

/** Rows stand in the order of the primary key, so that a change shows as few changed lines; text by code unit, numbers by size. */
export const sorted: Rule = ({ tables, indicatorTables }) => [
	...[...tables].flatMap(([name, table]) => unsorted(table, ORDERS[name] ?? table.primaryKey.map(column))),
	...[...indicatorTables.values()].flatMap((table) => unsorted(table, table.primaryKey.map(column)))
];

interface Order {
	/** Column that a finding names. */
	readonly name: string;
	/** What the order is, in words. */
	readonly label: string;
	readonly of: (row: TableRow) => CellValue;
}

function column(name: string): Order {
	return { name, label: name, of: (row) => row.values[name] };
}

/** Tables whose order is the order on the page: indicators by pillar and then as given, schemes as given. */
const ORDERS: Readonly<Record<string, readonly Order[]>> = {
	indicators: [
		{
			name: 'pillar',
			label: `pillar (${PILLARS.join(', ')})`,
			of: ({ values }) => PILLARS.findIndex((pillar) => pillar === values['pillar'])
		}
	],
	schemes: []
};

/** Only the first row out of place: after it everything else would be an echo. */
function unsorted(table: Table, order: readonly Order[]): Finding[] {
	const index = table.rows.findIndex((row, position) => {
		const before = table.rows[position - 1];
		return before !== undefined && compare(before, row, order) > 0;
	});
	const row = table.rows[index];
	const first = order[0];
	if (!row || !first) return [];
	const labels = order.map(({ label }) => label).join(', ');
	const what = `expected the rows sorted by ${labels}; this one belongs higher up`;
	return [cellFinding(table, row, first.name, what, 'Sort the file; capitals come before small letters')];
}

function compare(a: TableRow, b: TableRow, order: readonly Order[]): number {
	for (const { of } of order) {
		const [left, right] = [of(a) ?? '', of(b) ?? ''];
		if (left < right) return -1;
		if (left > right) return 1;
	}
	return 0;
}
