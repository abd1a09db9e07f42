import { resolve } from 'node:path';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import type { Plugin } from 'vite';

/** Messages take their plural forms from our registry, which keeps the rules it has made. */
const pluralRegistry: Plugin = {
	name: 'plural-registry',
	enforce: 'pre',
	resolveId: { filter: { id: /^\.\.\/registry\.js$/ }, handler: () => resolve('src/locale/registry.ts') }
};

/** Compiles the messages for a build; the same for pages and for the scripts of embeds. Paths are from the root of the project. */
export const messagesPlugin = () => [
	pluralRegistry,
	paraglideVitePlugin({
		project: './src/locale/project.inlang',
		outdir: './src/locale/compiled',
		strategy: ['url', 'baseLocale'],
		emitGitIgnore: false,
		emitPrettierIgnore: false,
		emitReadme: false
	})
];
