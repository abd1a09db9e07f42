import { isDate } from '#core/schema/cell.ts';
import type { FigureContent } from '#core/sheet/figure-content.ts';
import { PROVENANCE_COLUMNS, type Listing, type ListingColumn } from '#core/table/listing.ts';

/** The rows of a figure as cells with types: every format is written from this. */
export interface FileTable {
	readonly columns: readonly FileColumn[];
	readonly rows: readonly (readonly FileCell[])[];
}

export interface FileColumn {
	/** Header in the file. */
	readonly id: string;
	/** The same in words. */
	readonly title: string;
	/** Type of Table Schema that every cell of the column has. */
	readonly type: 'string' | 'number' | 'year' | 'date';
}

/** Undefined where there is no value. */
export type FileCell = string | number | undefined;

/** Columns of the listing and what says where each row is from: the cells of `listingCsv`, before they are text. */
export function fileTable({
	listing,
	labels,
	sources
}: Pick<FigureContent, 'listing' | 'labels' | 'sources'>): FileTable {
	const known = new Map(sources.map((source) => [source.id, source]));
	const rows = listing.rows.map(({ values, confidence, note, sourceIds }): FileCell[] => {
		const named = sourceIds.flatMap((id) => known.get(id) ?? []);
		const provenance = [
			confidence,
			note,
			named.map(({ publisher, title }) => `${publisher}: ${title}`).join(' | '),
			named.map(({ url }) => url).join(' | ')
		];
		return [...listing.columns.map(({ id }) => values[id]), ...provenance].map((cell) =>
			cell === '' ? undefined : cell
		);
	});
	const columns: ListingColumn[] = [
		...listing.columns,
		...PROVENANCE_COLUMNS.map((id) => ({ id, kind: 'text' as const }))
	];
	return {
		columns: columns.map(({ id, kind }, index) => ({
			id,
			title: labels[id] ?? id,
			type: typeOf(
				kind,
				rows.map((row) => row[index])
			)
		})),
		rows
	};
}

/** A table of a figure with the name that its file or sheet has. */
export interface NamedTable extends FileTable {
	readonly name: 'data' | 'groups';
	readonly listing: Listing;
}

/** All tables of a figure: its rows, and the numbers of groups beside them where it has some. */
export function fileTables(content: FigureContent): NamedTable[] {
	const { groups, sources } = content;
	return [
		{ name: 'data', listing: content.listing, ...fileTable(content) },
		...(groups ? [{ name: 'groups' as const, listing: groups.listing, ...fileTable({ ...groups, sources }) }] : [])
	];
}

/** Name of a table's file. */
export const csvName = ({ name }: Pick<NamedTable, 'name'>): string => `${name}.csv`;

/** A column promises a type only where every cell keeps it: some hold a span of years or a day that is known by its month. */
function typeOf(kind: ListingColumn['kind'], cells: readonly FileCell[]): FileColumn['type'] {
	const present = cells.filter((cell) => cell !== undefined);
	switch (kind) {
		case 'text':
			return 'string';
		case 'number':
			return present.every((cell) => typeof cell === 'number') ? 'number' : 'string';
		case 'year':
			return present.every((cell) => /^\d{4}$/.test(String(cell))) ? 'year' : 'string';
		case 'date':
			return present.every((cell) => isDate(String(cell))) ? 'date' : 'string';
	}
}
