import { writeCsv } from '#core/csv/write.ts';
import type { AnnotatedAtlas } from '#core/table/notebook.ts';
import type { Cell } from '#core/table/observation.ts';
import type { ViewState } from './state.ts';

/** Columns of every file that a View is downloaded as. Part of the contract with those who read them. */
export const VIEW_COLUMNS = [
	'iso3',
	'country',
	'indicator',
	'year',
	'value',
	'unit',
	'status',
	'confidence',
	'note',
	'source',
	'source_url'
] as const;

/** The rows of a View as CSV, one line each in the order shown; an absent value is an empty cell with its kind in `status`. */
export function viewCsv(rows: readonly Cell[], atlas: Pick<AnnotatedAtlas, 'indicators' | 'sources'>): string {
	return writeCsv([VIEW_COLUMNS, ...rows.map((cell) => csvRow(cell, atlas))]);
}

function csvRow(cell: Cell, atlas: Pick<AnnotatedAtlas, 'indicators' | 'sources'>): string[] {
	const source = atlas.sources.get(cell.sourceId ?? '');
	return [
		cell.iso3,
		cell.country,
		cell.indicator,
		cell.year === undefined ? '' : String(cell.year),
		cell.value === undefined ? '' : String(cell.value),
		atlas.indicators.get(cell.indicator)?.unit ?? '',
		cell.status,
		cell.confidence ?? '',
		cell.note,
		source ? `${source.publisher}: ${source.title}` : '',
		source?.url ?? ''
	];
}

/** A file name that says indicator, region and year. */
export function csvFileName(state: ViewState, year: number | 'latest'): string {
	const what = state.view === 'scatter' ? [state.indicator, state.y ?? ''] : [state.indicator];
	const when = state.view === 'trend' ? 'all-years' : String(year);
	return `${[...what, state.group.replace(':', '-'), when].filter(Boolean).join('_')}.csv`;
}
