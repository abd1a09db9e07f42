import { writeCsv } from '#core/csv/write.ts';
import type { Source } from './catalogue.ts';
import type { Indicator } from './indicator.ts';
import type { Cell, Confidence } from './observation.ts';

/** The rows behind a figure, as they stand in its table and in its file. */
export interface Listing {
	readonly columns: readonly ListingColumn[];
	readonly rows: readonly ListingRow[];
}

export interface ListingColumn {
	/** Header in the file, in snake_case. */
	readonly id: string;
	readonly kind: 'text' | 'number' | 'year' | 'date';
	/** Digits shown after the point of a number; all that there are by default. */
	readonly decimals?: number;
}

export interface ListingRow {
	/** Unique in the listing. */
	readonly key: string;
	/** By id of the column; undefined where there is no value. */
	readonly values: Readonly<Record<string, string | number | undefined>>;
	/** Undefined where a row says only that there is nothing. */
	readonly confidence: Confidence | undefined;
	readonly sourceIds: readonly string[];
	readonly note?: string;
}

/** Columns that every listing ends with, after its own. */
export const PROVENANCE_COLUMNS = ['confidence', 'note', 'source', 'source_url'] as const;

/** One line per row in the order shown; what is absent is an empty cell, and several sources stand side by side after `|`. */
export function listingCsv({ columns, rows }: Listing, sources: ReadonlyMap<string, Source>): string {
	const header = [...columns.map(({ id }) => id), ...PROVENANCE_COLUMNS];
	const lines = rows.map(({ values, note, confidence, sourceIds }) => {
		const known = sourceIds.flatMap((id) => sources.get(id) ?? []);
		return [
			...columns.map(({ id }) => String(values[id] ?? '')),
			confidence ?? '',
			note ?? '',
			known.map(({ publisher, title }) => `${publisher}: ${title}`).join(' | '),
			known.map(({ url }) => url).join(' | ')
		];
	});
	return writeCsv([header, ...lines]);
}

const CELL_COLUMNS: readonly ListingColumn[] = [
	{ id: 'iso3', kind: 'text' },
	{ id: 'country', kind: 'text' },
	{ id: 'indicator', kind: 'text' },
	{ id: 'year', kind: 'year' },
	{ id: 'value', kind: 'number' },
	{ id: 'unit', kind: 'text' },
	{ id: 'status', kind: 'text' }
];

/**
 * Cells of Views as a listing: absences stay, with their kind as status. Its file has the columns that those who read the files of
 * the explorer rely on.
 */
export function cellListing(cells: readonly Cell[], indicators: ReadonlyMap<string, Pick<Indicator, 'unit'>>): Listing {
	return {
		columns: CELL_COLUMNS,
		rows: cells.map((cell, index) => ({
			key: String(index),
			values: {
				iso3: cell.iso3,
				country: cell.country,
				indicator: cell.indicator,
				year: cell.year,
				value: cell.value,
				unit: indicators.get(cell.indicator)?.unit ?? '',
				status: cell.status
			},
			confidence: cell.confidence,
			sourceIds: cell.sourceId === undefined ? [] : [cell.sourceId],
			note: cell.note
		}))
	};
}
