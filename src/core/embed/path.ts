import type { Known } from '#core/view/codec.ts';
import { DEFAULT_STATE, type ViewState } from '#core/view/state.ts';
import { hasEmbedPage } from './pages.ts';

/** Path of the page that shows whatever its query asks for. */
export const ANY_VIEW = 'explore';

/** Path below `/embed/` of the page prepared for an indicator and a group: `births`, `fda_api_sites/au/AU`. */
export function pagePath(indicator: string, group: string): string {
	return group === 'world' ? indicator : `${indicator}/${group.replace(':', '/')}`;
}

/** The prepared page nearest to a view: the one of its group, else of the world; and what that page shows by itself. */
export function embedPath(view: ViewState): { readonly path: string; readonly base: ViewState } {
	const group = hasEmbedPage(view.indicator, view.group) ? view.group : 'world';
	return { path: pagePath(view.indicator, group), base: { ...DEFAULT_STATE, indicator: view.indicator, group } };
}

/** What the page at a path shows by itself; undefined for a path that no page has. */
export function stateOfPath(path: string, known: Known): ViewState | undefined {
	if (path === ANY_VIEW) return DEFAULT_STATE;
	const [indicator = '', scheme, code, ...more] = path.split('/');
	const group = scheme === undefined ? 'world' : `${scheme}:${code ?? ''}`;
	if (more.length > 0 || !known.indicator(indicator) || !known.group(group)) return undefined;
	return { ...DEFAULT_STATE, indicator, group };
}
