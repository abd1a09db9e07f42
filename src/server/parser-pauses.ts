/** Takes itself out again: what takes the page over finds it as it was rendered. */
export const PAUSE = 'document.currentScript.remove()';

/** Characters that a slow phone reads in some 10 ms. */
const TURN = 6000;
const PAUSE_ELEMENT = `<script>${PAUSE}</script>`;
/** Ends after which a script may stand in the parts of a page that grow long: figures, tables, lists. */
const END = /<\/(?:g|svg|text|tr|li|p|div|label|section)>|\/>(?=<path)/g;

/**
 * A document with pauses for its reader. Browsers read a long one in turns of up to half a second, in which no key is answered; a script
 * in its body makes them end the turn (Chromium's HTMLDocumentParser does so for every script that it has run).
 */
export function withParserPauses(html: string): string {
	const body = html.indexOf('<body');
	// What starts the page is its longest script: it gets a turn of its own.
	const start = html.lastIndexOf('<script');
	const parts: string[] = [];
	let done = 0;
	let turn = body;
	for (const { 0: tag, index } of html.matchAll(END)) {
		const next = index + tag.length;
		if (index < turn + TURN || next > start) continue;
		parts.push(html.slice(done, next), PAUSE_ELEMENT);
		done = turn = next;
	}
	if (start < turn + TURN) return parts.join('') + html.slice(done);
	return [...parts, html.slice(done, start), PAUSE_ELEMENT, html.slice(start)].join('');
}
