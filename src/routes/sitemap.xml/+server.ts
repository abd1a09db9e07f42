import { resolve } from '$app/paths';
import * as m from '#locale/compiled/messages.js';
import { builtEdition } from '#server/edition.ts';
import { pagePaths, sitemapXml, type Entry } from '#server/sitemap.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every page by its file, and what the routes themselves say of their parameters: a new page is in the sitemap without more ado. */
const pages = Object.keys(import.meta.glob('../**/+page.svelte'));
const servers = import.meta.glob<{ entries?: () => Entry[] | Promise<Entry[]> }>('../**/+page.server.ts');

export const GET: RequestHandler = async ({ url }) => {
	const routes = await Promise.all(
		pages.map(async (file) => {
			const id = file.slice('..'.length, -'/+page.svelte'.length) || '/';
			const server = id.includes('[') ? await servers[file.replace('+page.svelte', '+page.server.ts')]?.() : undefined;
			return [id, await server?.entries?.()] as const;
		})
	);
	const site = new URL(resolve('/'), url).href.replace(/\/$/, '');
	const { retrieved } = builtEdition(site, m.site_name());
	return new Response(sitemapXml(pagePaths(new Map(routes)), site, retrieved), {
		headers: { 'content-type': 'application/xml; charset=utf-8' }
	});
};
