import { error } from '@sveltejs/kit';
import { groupOfShapesFile, shapesFile } from '#core/geo/shapes-file.ts';
import { mapIds, mapShapes } from '#server/map.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** One file per map: the world and every group. */
export const entries: EntryGenerator = () => mapIds().map((id) => ({ name: shapesFile(id) }));

export const GET: RequestHandler = ({ params }) => {
	const id = groupOfShapesFile(params.name);
	if (id === undefined || !mapIds().includes(id)) error(404, `No map "${params.name}"`);
	return Response.json(mapShapes(id));
};
