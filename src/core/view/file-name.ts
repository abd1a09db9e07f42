import type { ViewState } from './state.ts';

/** A file name that says indicator, region and year. */
export function csvFileName(state: ViewState, year: number | 'latest'): string {
	const what = state.view === 'scatter' ? [state.indicator, state.y ?? ''] : [state.indicator];
	const when = state.view === 'trend' ? 'all-years' : String(year);
	return `${[...what, state.group.replace(':', '-'), when].filter(Boolean).join('_')}.csv`;
}
