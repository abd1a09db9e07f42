import { atlasOf } from '#core/table/atlas.ts';
import { neededIndicators } from '#core/view/needs.ts';
import { DEFAULT_STATE } from '#core/view/state.ts';
import * as m from '#locale/compiled/messages.js';
import { loadIndicator, loadShapes } from '#ui/explore/load.ts';

/** The default view, complete: it is what the page holds before any script runs. */
export const load = async ({ data, fetch }) => {
	const atlas = atlasOf(data.catalogue, m.text_world());
	const files = neededIndicators(DEFAULT_STATE, atlas.indicators).flatMap((id) => atlas.indicators.get(id) ?? []);
	const [tables, shapes] = await Promise.all([
		Promise.all(files.map((indicator) => loadIndicator(fetch, indicator))),
		data.shapes.complete(() => loadShapes(fetch, DEFAULT_STATE.group))
	]);
	return { atlas, tables, shapes };
};
