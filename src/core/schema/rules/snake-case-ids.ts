import { isSnakeCase, SNAKE_CASE_REMEDY } from '#core/schema/names.ts';
import { textOf } from '#core/schema/row.ts';
import { cellFinding, type Rule } from './rule.ts';

/** Ids that stand in addresses and file names; countries and groups have codes of their own. */
const IDS = [
	['indicators', 'id'],
	['sources', 'id'],
	['licences', 'id'],
	['schemes', 'scheme']
] as const;

export const snakeCaseIds: Rule = ({ tables }) =>
	IDS.flatMap(([name, column]) => {
		const table = tables.get(name);
		return (table?.rows ?? [])
			.filter((row) => !isSnakeCase(textOf(row, column)))
			.flatMap((row) =>
				table ? [cellFinding(table, row, column, 'expected a snake_case id', SNAKE_CASE_REMEDY)] : []
			);
	});
