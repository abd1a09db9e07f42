import { resolve } from '$app/paths';

/** Address of a path that the search index names, wherever the site stands on its host. */
export function siteHref(path: string): string {
	// The index was written by this build: its paths are pages of this site, though no type says so.
	return resolve(path as '/');
}
