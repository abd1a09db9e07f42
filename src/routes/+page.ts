import { loadShapes } from '#ui/explore/load-shapes.ts';
import { nextTask } from '#ui/site/next-task.ts';

export const load = async ({ data, fetch }) => {
	// The router has started; taking over the page is a task of its own.
	await nextTask();
	return { ...data, shapes: await data.shapes.complete(() => loadShapes(fetch, 'world')) };
};
