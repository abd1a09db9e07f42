import { aggregate, type Companions } from './aggregate.ts';
import type { Atlas } from './atlas.ts';
import { cellAt, type IndicatorTable } from './indicator-table.ts';
import type { Cell } from './observation.ts';
import { ranked } from './rank.ts';
import type { CrossSection, Group } from './view.ts';

/** What every query needs: who there is, and the tables that aggregation may ask for. */
export type QueryContext = Pick<Atlas, 'countries' | 'world'> & Companions;

export interface CrossSectionQuery {
	readonly table: IndicatorTable;
	readonly group: Group;
	readonly year: number | 'latest';
	/** iso3 codes in the order chosen. */
	readonly pinned: readonly string[];
}

/** One indicator for the members of a group in one year, or each one's latest, with the numbers of the group and the world. */
export function crossSection(context: QueryContext, { table, group, year, pinned }: CrossSectionQuery): CrossSection {
	const { indicator } = table;
	const cellsOf = (codes: readonly string[]): Cell[] =>
		codes.flatMap((iso3) => {
			const country = context.countries.get(iso3);
			return country ? cellAt(table, country, year) : [];
		});
	const members = cellsOf(group.members);
	const cells = ranked(indicator, members);
	const inGroup = new Set(group.members);
	const outside = cellsOf(pinned.filter((iso3) => !inGroup.has(iso3))).map((cell) => ({
		...cell,
		rank: undefined,
		tied: false
	}));
	const rows = [...cells, ...outside];
	const region = aggregate(indicator, group, members, context);
	return {
		form: 'cross_section',
		indicator,
		group,
		year,
		span: yearSpan(rows),
		cells,
		region,
		world:
			group.id === context.world.id
				? region
				: aggregate(indicator, context.world, cellsOf(context.world.members), context),
		pinned,
		outside,
		rows
	};
}

function yearSpan(cells: readonly Cell[]): readonly [number, number] | undefined {
	let span: [number, number] | undefined;
	for (const { year, value } of cells) {
		if (year === undefined || value === undefined) continue;
		span = span ? [Math.min(span[0], year), Math.max(span[1], year)] : [year, year];
	}
	return span;
}
