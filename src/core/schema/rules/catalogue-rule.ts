import type { Indicator } from '#core/table/indicator.ts';
import type { Finding } from '#core/schema/finding.ts';
import { textOf, type Table, type TableRow } from '#core/schema/row.ts';
import type { Rule } from './rule.ts';

/** One indicator with the row that says so. */
export interface CatalogueRow {
	readonly table: Table;
	readonly row: TableRow;
	readonly indicator: Indicator;
}

/** A rule that looks at each row of the catalogue by itself, knowing the others. */
export function catalogueRule(check: (at: CatalogueRow, indicators: readonly Indicator[]) => Finding[]): Rule {
	return ({ tables, indicators }) => {
		const table = tables.get('indicators');
		if (!table) return [];
		const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
		return table.rows.flatMap((row) => {
			const indicator = byId.get(textOf(row, 'id'));
			return indicator ? check({ table, row, indicator }, indicators) : [];
		});
	};
}

/** True where the values of an indicator are names in disguise, not quantities. */
export function isNamed({ kind }: Indicator): boolean {
	return kind === 'level' || kind === 'flag';
}
