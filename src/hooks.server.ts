import type { Handle } from '@sveltejs/kit/hooks';
import { getTextDirection } from '#locale/compiled/runtime.js';
import { paraglideMiddleware } from '#locale/compiled/server.js';

/** Writes language and direction of the page into the document that the framework renders. */
export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ locale }) =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				html.replace('%paraglide.lang%', locale).replace('%paraglide.dir%', getTextDirection(locale))
		})
	);
