import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messagesPlugin } from './src/locale/messages-plugin.ts';
import { BROWSER_CONSTANTS } from './src/server/browser-constants.ts';
import { COMPILE_AHEAD } from './src/server/compile-ahead.ts';
import { minifyFinished } from './src/server/minify-finished.ts';
import { PAUSE } from './src/server/parser-pauses.ts';

const writtenByHand = [...readFileSync('src/app.html', 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)];
/** CSP hashes of the scripts of app.html and of the pauses for its reader; the framework hashes its own. */
const inlineScripts = [...writtenByHand.map(([, text = '']) => text), PAUSE].map(
	(text) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const
);

/** Where the site will stand, a folder of a host included; canonical links and the page for unknown addresses need it. */
const site = new URL(process.env.SITE_URL ?? 'http://localhost:4173');

/** How scripts are made small. Arrows are shorter, and no function expression of ours or of a library is called with `new`: a test in the browser would not get far. */
const SMALLEST = {
	module: true,
	ecma: 2022,
	compress: {
		passes: 3,
		inline: 1,
		hoist_funs: true,
		keep_fargs: false,
		sequences: false,
		unsafe_arrows: true,
		// As the bundler takes it: reading a property does nothing but that.
		pure_getters: true,
		// `typeof x === …` as it is written everywhere compresses better than the other way round.
		lhs_constants: false
	}
} as const;

export default defineConfig({
	define: BROWSER_CONSTANTS,
	build: {
		// The pages name what they need themselves; the lists for later imports cost 1 kB and 20 ms of a slow phone's main thread.
		modulePreload: false,
		// Three percent less on the line than the built-in minifier; slower, but only for the build.
		minify: 'terser',
		terserOptions: SMALLEST,
		rolldownOptions: {
			// In one language, a message needs not ask which: the call has no effect beside its result.
			treeshake: { manualPureFunctions: ['getLocale'], propertyReadSideEffects: false },
			output: {
				// Small files have nothing to gain.
				postBanner: ({ modules }) =>
					Object.values(modules).reduce((length, { renderedLength }) => length + renderedLength, 0) > 10_000
						? COMPILE_AHEAD
						: '',
				codeSplitting: {
					// What most pages with figures share comes as one file: many small ones compress worse.
					groups: [
						// The router reads the page's address when it is evaluated, which what starts it sets before.
						{ name: 'start', test: /client.payload\.js|preload-helper/, priority: 2 },
						// Nearly every page needs all of it: one file of the framework is smaller than its thirty parts.
						{
							name: 'framework',
							test: /rolldown.runtime|node_modules.(svelte|@sveltejs.kit.(?!.*entry\.js)|devalue|esm-env|clsx)./,
							priority: 1
						},
						{
							name: 'atlas',
							// What lists and topics share beyond this, /explore has no use for.
							test: /src.(core.(table.(?!(sort-)?listing)|view.|scale.(?!axis|palette|contrast|ink-on)|text.|geo.)|ui.figure.|ui.site.(Later|Seo)|ui.take-away.TakeAway.svelte|ui.explore.(PickerPopover|PartFailed|load-error))|locale.compiled.messages.(?!topic_|brief_|data_|explore_column_)/,
							minShareCount: 6
						},
						// Few pages share these; as small files of their own they would cost /explore half a kilobyte.
						{
							name: 'caption',
							test: /src.ui.(figure.(Caption.svelte|page-shapes)|explore.load-shapes|site.(choice-address|after-paint))/
						}
					]
				}
			}
		}
	},
	// Runs once, here: nothing is gained by making it small.
	environments: { ssr: { build: { minify: false } } },
	plugins: [
		messagesPlugin(),
		// One pass: there is little left to find.
		minifyFinished({ ...SMALLEST, compress: { ...SMALLEST.compress, passes: 1 } }),
		sveltekit({
			adapter: adapter({ fallback: '404.html', precompress: false, strict: true }),
			files: { assets: 'public' },
			// Nobody asks a page for the version of its framework.
			compilerOptions: { discloseVersion: false },
			// While one page waits for its picture, the next is made.
			prerender: { concurrency: 3 },
			// Styles come with the page: its first words are painted before the rest has arrived, in a task of their own.
			inlineStyleThreshold: 20_000,
			paths: { origin: site.origin, base: site.pathname.replace(/\/$/, '') as '' | `/${string}` },
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['none'],
					'script-src': ['self', ...inlineScripts],
					'style-src': ['self'],
					// Marks are coloured by class; only positions that follow the pointer are set as style attributes.
					'style-src-attr': ['unsafe-inline'],
					'img-src': ['self', 'data:'],
					'connect-src': ['self'],
					// The preview of an embed.
					'frame-src': ['self'],
					'worker-src': ['self'],
					'manifest-src': ['self'],
					'base-uri': ['self'],
					'form-action': ['self']
				}
			}
		})
	]
});
