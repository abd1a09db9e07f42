import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `build-embed.ts` writes and the site's build reads. */
export const EMBED_SCRIPTS = '.svelte-kit/embed';

/** Names of the scripts without `.js`; all but the host's, which is served under a name of its own, carry their content hash. */
export interface EmbedScripts {
	/** In the head of every embed: theme and height. */
	readonly frame: string;
	/** Takes the figure over. */
	readonly figure: string;
	/** For the pages that embed. */
	readonly host: string;
}

/** The scripts that were built; undefined before they have been, as in a fresh development server. */
export function embedScripts(): EmbedScripts | undefined {
	const path = join(EMBED_SCRIPTS, 'names.json');
	// Written by our own build in this very shape.
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as EmbedScripts) : undefined;
}

/** Text of a built script; undefined for a name that was not built. */
export function embedScriptText(name: string): string | undefined {
	const path = join(EMBED_SCRIPTS, `${name}.js`);
	return /^[\w.-]+$/.test(name) && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
