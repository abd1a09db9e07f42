import { render } from 'svelte/server';
import MissingPage from '#ui/site/MissingPage.svelte';

/** Path under which the framework asks for the document of unknown addresses, `404.html`. */
const FALLBACK = '/[fallback]';

/** Whether a document is the one for unknown addresses. */
export const isFallback = ({ pathname }: Pick<URL, 'pathname'>): boolean => pathname.endsWith(FALLBACK);

/**
 * The document of unknown addresses with its words and ways on in it, which the framework leaves empty: behind the page, whose style sheet
 * hides them once there is one. Throws where the document does not end as app.html does.
 */
export function withMissingPage(html: string): string {
	const { head, body } = render(MissingPage);
	// Marks for a script that would take the page over; none does.
	const words = body.replace(/<!--.*?-->/g, '');
	const end = /(?<=<\/div>)\s*<\/body>\s*<\/html>\s*$/.exec(html);
	if (!end || !html.includes('</head>')) {
		throw new Error(
			`404.html: expected "</head>" and, at the end, "</div></body></html>" as in src/app.html, came "${html.slice(-80)}"; let src/server/missing-page.ts follow src/app.html`
		);
	}
	return (html.slice(0, end.index) + words + end[0]).replace('</head>', () => `${head}\n</head>`);
}
