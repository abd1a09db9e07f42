import { resolve } from '$app/paths';
import type { Notes } from '#core/table/notebook.ts';
import { fetchFile } from './load-error.ts';

/** Fetches sources, definitions and other names. Throws a LoadError. */
export async function loadNotes(fetcher: typeof fetch): Promise<Notes> {
	const response = await fetchFile(fetcher, resolve('/notes.json'));
	// Written by our own build in this very shape.
	return (await response.json()) as Notes;
}
