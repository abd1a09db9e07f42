import { siteEdition } from '#server/site-edition.ts';
import type { LayoutServerLoad } from './$types';

/** How recent the data package is: its version, the date of the newest facts in it, and the hash of its bytes. */
export const load: LayoutServerLoad = () => {
	const { retrieved, version, hash } = siteEdition();
	return { retrieved, version, hash };
};
