import { pushState, replaceState } from '$app/navigation';

/*
 * A choice stands in the address without leaving the page, and `page.shallow` says it from then on. `goto` with `shallow` does the
 * same and takes the place of these two in the router; but after every choice it reads all links of the page and lays the page out,
 * a fifth of the time that a slow phone has for showing the choice.
 */

/** Writes a choice into the address: going back undoes it. */
export function pushChoice(href: string): Promise<void> {
	return pushState(href, {});
}

/** Writes a choice into the address in place of the last one: going back leaves the page. */
export function replaceChoice(href: string): Promise<void> {
	return replaceState(href, {});
}
