import { readCatalogue } from '#server/read.ts';
import { mapShapes } from '#server/map.ts';
import { PageShapes } from '#ui/figure/page-shapes.ts';
import { DEFAULT_STATE } from '#core/view/state.ts';

export const load = () => ({
	catalogue: readCatalogue(),
	shapes: new PageShapes(mapShapes(DEFAULT_STATE.group))
});
