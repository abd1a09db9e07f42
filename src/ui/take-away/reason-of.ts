import * as m from '#locale/compiled/messages.js';

/** True for what browsers say, each in its own words, of a part of the page that did not come. It comes no more before a reload. */
export const isNotLoaded = (cause: unknown): boolean => /module/.test(String(cause));

/** What went wrong, in words that go on in a sentence; what nobody foresaw says its own. */
export function reasonOf(cause: unknown): string {
	if (isNotLoaded(cause)) return m.take_away_not_loaded();
	return (cause instanceof Error && cause.message !== '' ? cause.message : String(cause)).replace(/\.$/, '');
}
