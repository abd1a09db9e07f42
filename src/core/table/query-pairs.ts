import type { IndicatorTable } from './indicator-table.ts';
import { crossSection, type QueryContext } from './query-cross-section.ts';
import type { Group, Pair, Pairs } from './view.ts';

export interface PairsQuery {
	readonly x: IndicatorTable;
	readonly y: IndicatorTable;
	readonly group: Group;
	readonly year: number | 'latest';
	readonly pinned: readonly string[];
}

/** Two indicators of the members of a group; members that lack one of the two stay in the rows and have no point. */
export function pairs(context: QueryContext, { x, y, group, year, pinned }: PairsQuery): Pairs {
	const first = crossSection(context, { table: x, group, year, pinned });
	const second = crossSection(context, { table: y, group, year, pinned });
	const other = new Map(second.rows.map((cell) => [cell.iso3, cell]));
	const points: Pair[] = [];
	for (const cell of first.rows) {
		const partner = other.get(cell.iso3);
		if (cell.value === undefined || partner?.value === undefined) continue;
		const { iso3, country } = cell;
		points.push({ iso3, country, x: cell, y: partner, population: context.population(iso3) });
	}
	return {
		form: 'pairs',
		x: first,
		y: second,
		points,
		rows: first.rows.flatMap((cell) => [cell, other.get(cell.iso3) ?? []].flat())
	};
}
