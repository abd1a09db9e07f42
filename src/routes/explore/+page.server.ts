import { readCatalogue, readObservations } from '#server/read.ts';
import { mapShapes } from '#server/map.ts';
import { atlasOf } from '#core/table/atlas.ts';
import { neededIndicators } from '#core/view/needs.ts';
import { DEFAULT_STATE } from '#core/view/state.ts';
import * as m from '#locale/compiled/messages.js';
import { PageShapes } from '#ui/figure/page-shapes.ts';

/** The catalogue, and all that the default view needs: what the page holds before any script runs. */
export const load = () => {
	const catalogue = readCatalogue();
	const needed = neededIndicators(DEFAULT_STATE, atlasOf(catalogue, m.text_world()).indicators);
	return {
		catalogue,
		observations: needed.map((id) => ({ id, rows: readObservations(id) })),
		shapes: new PageShapes(mapShapes(DEFAULT_STATE.group))
	};
};
