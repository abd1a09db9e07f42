import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { minify, type MinifyOptions } from 'terser';
import { build, type Plugin } from 'vite';
import { messagesPlugin } from '#locale/messages-plugin.ts';
import { BROWSER_CONSTANTS } from './browser-constants.ts';
import { COMPILE_AHEAD } from './compile-ahead.ts';
import { EMBED_SCRIPTS, type EmbedScripts } from './embed-scripts.ts';

/*
 * Builds the scripts of embeds, each one classic script without modules: those would need the host's leave in a sandboxed frame.
 * Run before the site's build, which serves them.
 */

/** The finished script is minified, not what the bundler puts together to it: names are shorter then. Reading a property does nothing but that. */
const SMALLEST: MinifyOptions = {
	module: true,
	ecma: 2022,
	compress: { passes: 2, inline: 1, keep_fargs: false, unsafe_arrows: true, pure_getters: true, lhs_constants: false },
	format: { preamble: COMPILE_AHEAD }
};

/** Modules of the site that an embed has its own of. */
const STAND_INS = {
	'$app/paths': resolve('src/embed/app/paths.ts'),
	'#ui/explore/load-reader.ts': resolve('src/embed/app/load-reader.ts')
};

/** Its readable form: the finished script is minified anyway. */
const PAPAPARSE = 'node_modules/papaparse/papaparse.js';

/** Text of one script with all that it imports. */
async function bundle(entry: string): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		plugins: [messagesPlugin(), svelte({ configFile: false }), withoutStyles, readerOfTexts],
		resolve: { alias: { ...STAND_INS, papaparse: resolve(PAPAPARSE) } },
		define: BROWSER_CONSTANTS,
		build: {
			write: false,
			target: 'es2022',
			minify: false,
			modulePreload: false,
			// Else styles, even none, would be put into the page by the script, which its policy forbids.
			cssCodeSplit: false,
			rolldownOptions: {
				input: `src/embed/${entry}.ts`,
				// In one language, a message needs not ask which: the call has no effect beside its result.
				treeshake: { manualPureFunctions: ['getLocale'], propertyReadSideEffects: false },
				checks: { bundlerTimings: false },
				output: { format: 'iife', codeSplitting: false }
			}
		}
	});
	const [chunk] = [result].flat().flatMap((made) => ('output' in made ? made.output : []));
	if (chunk?.type !== 'chunk')
		throw new Error(
			`src/embed/${entry}.ts: expected one script, came ${chunk?.type ?? 'nothing'}: see what the bundler said of it`
		);
	const { code = '' } = await minify(chunk.code, SMALLEST);
	return code;
}

/** The page of an embed links the styles of its components; its script needs none. */
const withoutStyles: Plugin = {
	name: 'without-styles',
	enforce: 'pre',
	load: (id) => (/[?&]type=style|\.css$/.test(id) ? '' : undefined)
};

/** Statements of PapaParse by which it keeps what it writes with and what it reads files with. */
const UNUSED_OF_PAPAPARSE = [
	'Papa.unparse = JsonToCsv;',
	'Papa.FileStreamer = FileStreamer;',
	'streamer = new FileStreamer(_config);',
	'FileStreamer.prototype = Object.create(ChunkStreamer.prototype);',
	'FileStreamer.prototype.constructor = FileStreamer;'
];

/** An embed reads texts of CSV and nothing else: once nothing names the rest of PapaParse, it is dropped. */
const readerOfTexts: Plugin = {
	name: 'reader-of-texts',
	transform(code, id) {
		if (!id.endsWith(PAPAPARSE)) return undefined;
		return UNUSED_OF_PAPAPARSE.reduce((rest, statement) => {
			if (!rest.includes(statement))
				throw new Error(`${PAPAPARSE}: expected "${statement}", see what this version reads and writes with`);
			// What stands after `else` stays a statement.
			return rest.replace(statement, ';');
		}, code);
	}
};

async function buildEmbed(): Promise<void> {
	rmSync(EMBED_SCRIPTS, { recursive: true, force: true });
	mkdirSync(EMBED_SCRIPTS, { recursive: true });
	const write = async (entry: string, hashed: boolean): Promise<string> => {
		const text = await bundle(entry);
		const name = hashed ? `${entry}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}` : entry;
		writeFileSync(join(EMBED_SCRIPTS, `${name}.js`), text);
		return name;
	};
	const names: EmbedScripts = {
		frame: await write('frame', true),
		figure: await write('figure', true),
		host: await write('host', false)
	};
	writeFileSync(join(EMBED_SCRIPTS, 'names.json'), JSON.stringify(names));
}

await buildEmbed();
