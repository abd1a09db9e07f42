import type { ViewName } from '#core/view/state.ts';
import { LoadError } from './load-error.ts';

/** True of what only a new start of the page helps against: browsers do not fetch a module again that once failed. */
export function isLasting({ path }: LoadError): boolean {
	return path.endsWith('.js');
}

/** What has come. The page brings the map along. */
const here = new Set<ViewName>(['map']);

/** Fetches what draws a view, so that it is there when the page asks for it; undefined where it is already. Throws a lasting LoadError. */
export function loadFigure(view: ViewName): Promise<void> | undefined {
	return here.has(view) ? undefined : load(view);
}

async function load(view: ViewName): Promise<void> {
	try {
		await (view === 'table' ? import('./ViewTable.svelte') : import('./ChartFigure.svelte'));
		here.add(view);
	} catch (cause) {
		throw new LoadError(`${view}.js`, cause instanceof Error ? cause.message : String(cause));
	}
}
