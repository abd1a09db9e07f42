/*
 * A figure of a topic's page, taken out of the page as it is written for readers without scripts: the same figure by the same code.
 */

/** A figure as markup that nothing moves in, and what its caption says. */
export interface StaticFigure {
	readonly html: string;
	readonly title: string;
	readonly finding: string;
	/** Style sheets of the page, as links from the new address; none in a development server, which writes styles into the page. */
	readonly styles: readonly string[];
}

const pages = new Map<string, Promise<string>>();

/** HTML of a page of this site, rendered once for all its figures: for builds, where nothing changes meanwhile. */
export function pageHtml(fetcher: typeof fetch, path: string): Promise<string> {
	const known = pages.get(path) ?? fetcher(path).then((response) => response.text());
	pages.set(path, known);
	return known;
}

/**
 * The figure with an id out of the HTML of the page at `path`. Its links are written anew so that they work from an address that is
 * `depth` folders below the root of the site at `base`. Undefined where the page has no such figure.
 */
export function staticFigure(
	page: string,
	id: string,
	{ path, base, depth }: { readonly path: string; readonly base: string; readonly depth: number }
): StaticFigure | undefined {
	const start = page.indexOf(`<figure id="${id}"`);
	const end = page.indexOf('</figure>', start);
	if (start < 0 || end < 0) return undefined;
	const figure = page.slice(start, end + '</figure>'.length);
	const root = new URL(`${base}/`, 'http://site');
	const from = new URL(base + path, root);
	const moved = (href: string): string => {
		const to = new URL(decoded(href), from);
		if (to.origin !== root.origin) return href;
		return '../'.repeat(depth) + to.href.slice(root.href.length).replaceAll('&', '&amp;');
	};
	return {
		html: figure
			.replace(/ href="([^"]*)"/g, (_, href: string) => ` href="${moved(href)}"`)
			// No script comes that would answer to keys.
			.replace(/ role="application" aria-roledescription="[^"]*"/g, ' role="group"')
			.replace(/ tabindex="0"/g, '')
			// It stands right under the name of its page.
			.replace(/(<\/?)h3\b/g, '$1h2'),
		title: textOf(/<h3[^>]*>([\s\S]*?)<\/h3>/.exec(figure)?.[1] ?? ''),
		styles: [...page.matchAll(/<link href="([^"]+)" rel="stylesheet"/g)].map(([, href = '']) => moved(href)),
		finding: textOf(/<p class="finding[^>]*>([\s\S]*?)<\/p>/.exec(figure)?.[1] ?? '')
	};
}

const textOf = (markup: string): string => decoded(markup.replace(/<[^>]*>/g, '')).trim();

const decoded = (text: string): string =>
	text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
