import type { Handle } from '@sveltejs/kit/hooks';
import { getTextDirection } from '#locale/compiled/runtime.js';
import { paraglideMiddleware } from '#locale/compiled/server.js';
import { isFallback, withMissingPage } from '#server/missing-page.ts';
import { withParserPauses } from '#server/parser-pauses.ts';

const PRELOADS = /\s*<link href="[^"]*" rel="modulepreload">/g;

/** Writes language and direction of the page into the document that the framework renders. */
export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ locale }) =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				withParserPauses(scriptsLast(isFallback(event.url) ? withMissingPage(html) : html))
					.replace('%paraglide.lang%', locale)
					.replace('%paraglide.dir%', getTextDirection(locale))
		})
	);

/** Scripts are asked for after the figure: on a slow line they would share it with the styles that the first paint waits for. */
function scriptsLast(html: string): string {
	const preloads = html.match(PRELOADS);
	return preloads ? html.replace(PRELOADS, '').replace('</body>', `${preloads.join('')}\n</body>`) : html;
}
