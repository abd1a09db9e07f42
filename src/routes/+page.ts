import { loadShapes } from '#ui/explore/load-shapes.ts';

export const load = async ({ data, fetch }) => ({
	...data,
	shapes: await data.shapes.complete(() => loadShapes(fetch, 'world'))
});
