import { loadShapes } from '#ui/explore/load-shapes.ts';
import { unpackSection } from '#core/trade/packed-section.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch }) => ({
	...data,
	ratio: unpackSection(data.ratio),
	perHead: unpackSection(data.perHead),
	latest: unpackSection(data.latest),
	shapes: await data.shapes.complete(() => loadShapes(fetch, data.region.id)),
	worldShapes: await data.worldShapes.complete(() => loadShapes(fetch, 'world'))
});
