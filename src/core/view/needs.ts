import { companionIds } from '#core/table/aggregate.ts';
import type { Indicator } from '#core/table/indicator.ts';
import { scatterPartner, type ViewState } from './state.ts';

/** Ids of every indicator file that a state needs before it can be shown. */
export function neededIndicators(state: ViewState, indicators: ReadonlyMap<string, Indicator>): string[] {
	const shown = state.view === 'scatter' ? [state.indicator, scatterPartner(state)] : [state.indicator];
	const companions = shown.flatMap((id) => {
		const indicator = indicators.get(id);
		return indicator ? companionIds(indicator) : [];
	});
	return [...new Set([...shown, ...companions])];
}
