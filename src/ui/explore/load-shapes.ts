import { resolve } from '$app/paths';
import { shapesFile } from '#core/geo/shapes-file.ts';
import type { MapShapes } from '#core/geo/shapes.ts';
import { fetchFile } from './load-error.ts';

/** Fetches the map of a group. Throws a LoadError. */
export async function loadShapes(fetcher: typeof fetch, group: string): Promise<MapShapes> {
	const response = await fetchFile(fetcher, resolve('/shapes/[name].json', { name: shapesFile(group) }));
	// Written by our own build in this very shape.
	return (await response.json()) as MapShapes;
}
