import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/** The compression package is written for Express; it needs nothing beyond Node's own request and response. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Files whose name holds the hash of their content. */
const UNCHANGING = /^\/(_app\/immutable\/|embed\/scripts\/|figures\/.*\.[0-9a-f]{10}\.(svg|png)$)/;

/**
 * What other sites may read: data and figures are open, and an embed in a sandboxed frame, which has no origin, reads its files as a
 * stranger. There is no X-Frame-Options: every page may frame every page.
 */
const OPEN = /^\/(_app|embed|data|shapes|figures|oembed)\/|\.(json|csv|zip)$|^\/embed\.js$/;

/**
 * A static server that behaves as good static hosts do: `/data` is `data.html` although a folder `data/` stands
 * beside it, an unknown address gets `404.html` with status 404, and text is compressed.
 * Reads the list of files once: start it after the build.
 *
 * @param folder the built site
 * @throws Error when there is no built site in the folder
 */
export function createSiteServer(folder: string): Server {
	const notFoundFile = join(folder, '404.html');
	if (!existsSync(notFoundFile)) {
		throw new Error(`no built site: ${notFoundFile} is missing; run "npm run build" first`);
	}
	const notFoundPage = readFileSync(notFoundFile);
	// Small scripts too, as common hosts do.
	const compress = compression({ threshold: 256 }) as unknown as Middleware;
	const files = sirv(folder, {
		etag: true,
		extensions: ['html'],
		setHeaders(response, path) {
			if (path.endsWith('.csv')) response.setHeader('content-type', 'text/csv; charset=utf-8');
			const unchanging = UNCHANGING.test(path);
			if (OPEN.test(path)) response.setHeader('access-control-allow-origin', '*');
			response.setHeader('cache-control', unchanging ? 'public, max-age=31536000, immutable' : 'no-cache');
		}
	});
	return createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		// Pages have no slash at the end; with one, their relative links would lead elsewhere.
		const slashed = /^\/+([^?]*[^?/])\/+(\?.*)?$/.exec(request.url ?? '');
		if (slashed) {
			response.writeHead(308, { location: `/${slashed[1] ?? ''}${slashed[2] ?? ''}` }).end();
			return;
		}
		compress(request, response, () => {
			files(request, response, () => {
				response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
				response.end(request.method === 'HEAD' ? undefined : notFoundPage);
			});
		});
	});
}

if (import.meta.main) {
	const port = Number(process.env.PORT ?? 4173);
	const server = createSiteServer('build');
	server.on('error', (error: NodeJS.ErrnoException) => {
		const remedy = error.code === 'EADDRINUSE' ? '; choose another one: PORT=4180 npm start' : '';
		console.error(`cannot serve on port ${port}: ${error.message}${remedy}`);
		process.exitCode = 1;
	});
	server.listen(port, () => {
		console.log(`Production Atlas is served on http://localhost:${port}  (Ctrl+C stops it)`);
	});
}
