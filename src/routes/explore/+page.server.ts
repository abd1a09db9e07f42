import { readCatalogue, readObservations } from '#server/read.ts';
import { mapShapes } from '#server/map.ts';
import { atlasOf } from '#core/table/atlas.ts';
import { namesOf } from '#core/table/names.ts';
import { notesFor, notesOf } from '#core/table/notebook.ts';
import { packRows } from '#core/table/packed-rows.ts';
import { neededIndicators } from '#core/view/needs.ts';
import { DEFAULT_STATE } from '#core/view/state.ts';
import * as m from '#locale/compiled/messages.js';
import { PageShapes } from '#ui/figure/page-shapes.ts';

/** Names of all there is, and the rows and notes of the default view: what the page holds before any script runs. */
export const load = () => {
	const catalogue = readCatalogue();
	const names = namesOf(catalogue);
	const needed = neededIndicators(DEFAULT_STATE, atlasOf(names, m.text_world()).indicators);
	const tables = needed.map((id) => ({ id, observations: readObservations(id) }));
	const sources = new Set(tables.flatMap(({ observations }) => observations.map(({ sourceId }) => sourceId)));
	return {
		names,
		notes: notesFor(notesOf(catalogue), new Set(needed), sources),
		tables: tables.map(({ id, observations }) => ({ id, rows: packRows(observations) })),
		shapes: new PageShapes(mapShapes(DEFAULT_STATE.group))
	};
};
