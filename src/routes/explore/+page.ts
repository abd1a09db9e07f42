import { atlasOf } from '#core/table/atlas.ts';
import { indicatorTable } from '#core/table/indicator-table.ts';
import { unpackRows } from '#core/table/packed-rows.ts';
import { DEFAULT_STATE } from '#core/view/state.ts';
import * as m from '#locale/compiled/messages.js';
import { loadShapes } from '#ui/explore/load-shapes.ts';
import { nextTask } from '#ui/site/next-task.ts';

export const load = async ({ data, fetch }) => {
	// The router has started; taking over the page is a task of its own.
	await nextTask();
	const atlas = atlasOf(data.names, m.text_world());
	return {
		atlas,
		notes: data.notes,
		tables: data.tables.flatMap(({ id, rows }) => {
			const indicator = atlas.indicators.get(id);
			return indicator ? indicatorTable(indicator, unpackRows(rows)) : [];
		}),
		shapes: await data.shapes.complete(() => loadShapes(fetch, DEFAULT_STATE.group))
	};
};
