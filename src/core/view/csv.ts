import { cellListing, listingCsv } from '#core/table/listing.ts';
import type { AnnotatedAtlas } from '#core/table/notebook.ts';
import type { Cell } from '#core/table/observation.ts';
import type { ViewState } from './state.ts';

/** The rows of a View as CSV, one line each in the order shown; an absent value is an empty cell with its kind in `status`. */
export function viewCsv(rows: readonly Cell[], atlas: Pick<AnnotatedAtlas, 'indicators' | 'sources'>): string {
	return listingCsv(cellListing(rows, atlas.indicators), atlas.sources);
}

/** A file name that says indicator, region and year. */
export function csvFileName(state: ViewState, year: number | 'latest'): string {
	const what = state.view === 'scatter' ? [state.indicator, state.y ?? ''] : [state.indicator];
	const when = state.view === 'trend' ? 'all-years' : String(year);
	return `${[...what, state.group.replace(':', '-'), when].filter(Boolean).join('_')}.csv`;
}
