import type { Pillar } from '#core/table/indicator.ts';
import type { MatrixChoice } from './matrix-choice.ts';
import type { StandingColumn } from './standing.ts';

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
 * The pillars chosen, with the rows in the order given. A pillar whose column has not come yet is left out.
 *
 * @param members in the order of names
 */
export function ecosystemMatrix(
	members: readonly Member[],
	columns: ReadonlyMap<string, StandingColumn>,
	{ order, hidden, indicators }: Omit<MatrixChoice, 'sort'>
): EcosystemMatrix {
	return {
		columns: order.flatMap((pillar) => {
			const column = hidden.has(pillar) ? undefined : columns.get(indicators[pillar]);
			return column ? { pillar, column } : [];
		}),
		rows: members
	};
}

/** The matrix with its rows by the percentile in one of its pillars, absences always last; as it is without one. */
export function sortedMatrix(matrix: EcosystemMatrix, sort: MatrixChoice['sort']): EcosystemMatrix {
	const by = sort && matrix.columns.find(({ pillar }) => pillar === sort.pillar);
	return by ? { ...matrix, rows: sorted(matrix.rows, by.column, sort.descending) } : matrix;
}

function sorted(members: readonly Member[], { standings }: StandingColumn, descending: boolean): readonly Member[] {
	const place = ({ iso3 }: Member): number | undefined => standings.get(iso3)?.percentile;
	const present = members.filter((member) => place(member) !== undefined);
	const absent = members.filter((member) => place(member) === undefined);
	const sign = descending ? -1 : 1;
	return [...present.sort((a, b) => sign * ((place(a) ?? 0) - (place(b) ?? 0))), ...absent];
}
