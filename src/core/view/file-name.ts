import { scatterPartner, type ViewState } from './state.ts';

/** Name of a state's files, without what says their kind: indicator, region and year. */
export function fileStem(state: ViewState, year: number | 'latest'): string {
	const what = state.view === 'scatter' ? [state.indicator, scatterPartner(state)] : [state.indicator];
	const when = state.view === 'trend' ? 'all-years' : String(year);
	return [...what, state.group.replace(':', '-'), when].join('_');
}
