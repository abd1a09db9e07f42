import { loadShapes } from '#ui/explore/load.ts';

export const load = async ({ data, fetch }) => ({
	...data,
	shapes: await data.shapes.complete(() => loadShapes(fetch, 'world'))
});
