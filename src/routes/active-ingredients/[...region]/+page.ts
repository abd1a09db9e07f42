import { loadShapes } from '#ui/explore/load-shapes.ts';

/** Completes the map from the page itself, where there is one: a region without sites has none. */
export const load = async ({ data, fetch }) => ({
	...data,
	shapes:
		data.cities.sites === 0 ? data.shapes.outline : await data.shapes.complete(() => loadShapes(fetch, data.region.id))
});
