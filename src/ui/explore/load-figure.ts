import type { ViewName } from '#core/view/state.ts';
import { LoadError } from './load-error.ts';

/** What a view is drawn by; the page brings the map along. */
export type FigureName = 'map' | 'chart' | 'table';

export function figureOf(view: ViewName): FigureName {
	return view === 'map' || view === 'table' ? view : 'chart';
}

/**
 * Fetches what draws a view, so that it is there when the page asks for it. Throws a LoadError, after which only a new start of the page
 * helps: browsers do not fetch a module again that once failed.
 */
export async function loadFigure(figure: FigureName): Promise<void> {
	try {
		if (figure === 'chart') await import('./ChartFigure.svelte');
		else if (figure === 'table') await import('./DataTable.svelte');
	} catch (cause) {
		throw new LoadError(`${figure}.js`, cause instanceof Error ? cause.message : String(cause), true);
	}
}
