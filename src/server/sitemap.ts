import { xmlText } from '#core/spreadsheet/xml-text.ts';

/** Values of the parameters of one page, by name: what a route's `entries` returns. */
export type Entry = Readonly<Record<string, string>>;

/** Pages that show one figure for other sites: they are no pages of their own. */
const NOT_LISTED = /^\/embed(\/|$)/;

/**
 * Addresses of every page, from the root of the site: `/` first, then as sorted.
 *
 * @param routes ids of the routes that have a page, such as `/data/[indicator]`, each with its entries
 * @throws where a route with parameters has no entries: its pages would be left out unseen
 */
export function pagePaths(routes: ReadonlyMap<string, readonly Entry[] | undefined>): string[] {
	const paths = [...routes]
		.filter(([id]) => !NOT_LISTED.test(id))
		.flatMap(([id, entries]) => {
			if (!id.includes('[')) return [id];
			if (!entries) throw new Error(`route "${id}" has parameters, but its +page.server.ts exports no entries`);
			return entries.map((entry) => pathOf(id, entry));
		});
	return [...new Set(paths)].sort();
}

/** `/trade/[...region]` and `{ region: 'au/AU' }` → `/trade/au/AU`; a rest parameter may be empty. */
function pathOf(id: string, entry: Entry): string {
	const path = id.replace(/\/\[(\.\.\.)?(\w+)\]/g, (_, rest: string | undefined, name: string) => {
		const value = entry[name];
		if (value === undefined) throw new Error(`route "${id}" has an entry without "${name}"`);
		if (rest === undefined || value !== '') return `/${value.split('/').map(encodeURIComponent).join('/')}`;
		return '';
	});
	return path === '' ? '/' : path;
}

/**
 * A sitemap (https://www.sitemaps.org/protocol.html), which may hold 50,000 addresses.
 *
 * @param site origin and folder of the site, without a slash at the end
 * @param changed ISO date of the newest facts
 */
export function sitemapXml(paths: readonly string[], site: string, changed: string): string {
	const lines = paths.map((path) => `\t<url><loc>${xmlText(site + path)}</loc><lastmod>${changed}</lastmod></url>\n`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`;
}
