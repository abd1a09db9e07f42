import { PILLARS, type Pillar } from '#core/table/indicator.ts';
import type { MatrixChoice } from './matrix-choice.ts';
import type { Standing, StandingColumn } from './standing.ts';

/** A country of the region. */
export interface Member {
	readonly iso3: string;
	readonly name: string;
	/** Fits a label. */
	readonly shortName: string;
}

/** The pillars side by side: no row has a number of its own, since no sum of pillars means anything. */
export interface EcosystemMatrix {
	readonly columns: readonly { readonly pillar: Pillar; readonly column: StandingColumn }[];
	readonly rows: readonly Member[];
}

/**
 * The matrix as chosen. Rows are in the order given, or by the percentile in the pillar that sorts, with absences always last.
 * A pillar whose column has not come yet is left out.
 *
 * @param members in the order of names
 */
export function ecosystemMatrix(
	members: readonly Member[],
	columns: ReadonlyMap<string, StandingColumn>,
	{ order, hidden, indicators, sort }: MatrixChoice
): EcosystemMatrix {
	const columnOf = (pillar: Pillar): StandingColumn | undefined => columns.get(indicators[pillar]);
	const by = sort && columnOf(sort.pillar);
	return {
		columns: order.flatMap((pillar) => {
			const column = hidden.has(pillar) ? undefined : columnOf(pillar);
			return column ? { pillar, column } : [];
		}),
		rows: sort && by ? sorted(members, by, sort.descending) : members
	};
}

function sorted(members: readonly Member[], { standings }: StandingColumn, descending: boolean): readonly Member[] {
	const place = ({ iso3 }: Member): number | undefined => standings.get(iso3)?.percentile;
	const present = members.filter((member) => place(member) !== undefined);
	const absent = members.filter((member) => place(member) === undefined);
	const sign = descending ? -1 : 1;
	return [...present.sort((a, b) => sign * ((place(a) ?? 0) - (place(b) ?? 0))), ...absent];
}

/** How many members have a value in each pillar, and the pillars where nobody has one. */
export function pillarCoverage(
	members: readonly Member[],
	columns: EcosystemMatrix['columns']
): { readonly pillar: Pillar; readonly covered: number }[] {
	const has = (standing: Standing | undefined): boolean => standing?.value !== undefined;
	return PILLARS.flatMap((pillar) => {
		const found = columns.find((column) => column.pillar === pillar);
		if (!found) return [];
		return { pillar, covered: members.filter(({ iso3 }) => has(found.column.standings.get(iso3))).length };
	});
}
