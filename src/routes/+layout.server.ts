import { siteEdition } from '#server/site-edition.ts';
import type { LayoutServerLoad } from './$types';

/** Not in a file that browsers run too: they would be sent what only the build asks for. */
export const prerender = true;

/** How recent the data package is: its version, the date of the newest facts in it, and the hash of its bytes. */
export const load: LayoutServerLoad = () => {
	const { retrieved, version, hash } = siteEdition();
	return { retrieved, version, hash };
};
