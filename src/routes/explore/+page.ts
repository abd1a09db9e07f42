import { atlasOf } from '#core/table/atlas.ts';
import { indicatorTable } from '#core/table/indicator-table.ts';
import { unpackRows } from '#core/table/packed-rows.ts';
import { DEFAULT_STATE } from '#core/view/state.ts';
import * as m from '#locale/compiled/messages.js';
import { Explorer } from '#ui/explore/explorer.svelte.ts';
import { loadFigure } from '#ui/explore/load-figure.ts';
import { loadShapes } from '#ui/explore/load-shapes.ts';
import { nextTask } from '#ui/site/next-task.ts';

/** Router, what the page knows and the page itself start in tasks of their own: a key may be pressed meanwhile. */
export const load = async ({ data, fetch }) => {
	const shapes = [await data.shapes.complete(() => loadShapes(fetch, DEFAULT_STATE.group))];
	const atlas = atlasOf(data.names, m.text_world());
	const tables = data.tables.flatMap(({ id, rows }) => {
		const indicator = atlas.indicators.get(id);
		return indicator ? indicatorTable(indicator, unpackRows(rows)) : [];
	});
	const start = { state: DEFAULT_STATE, tables, shapes, notes: data.notes };
	const explorer = new Explorer(atlas, (input, init) => globalThis.fetch(input, init), start, loadFigure);
	await nextTask();
	return { atlas, explorer };
};
