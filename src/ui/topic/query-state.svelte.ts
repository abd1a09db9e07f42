import { onMount } from 'svelte';
import { page } from '$app/state';
import { unknownParts } from '#core/view/unknown-parts.ts';
import { replaceChoice } from '#ui/site/choice-address.ts';
import { chooseAgain } from '#ui/site/early-choices.ts';
import { allTakenOver } from '#ui/site/taking-over.ts';

/** The address that the last choice leads to, until it stands in the window: a choice right after it adds to it. */
let coming: URL | undefined;

/**
 * Choices of a page that stand in the query of its address. The prerendered page knows no query, so every choice is empty until the
 * browser has taken over all its parts; what a person chose before is made again then. To be made while a component is set up.
 */
export class QueryState {
	#ready = $state(false);

	constructor() {
		onMount(() => {
			void allTakenOver().then(() => {
				this.#ready = true;
				return chooseAgain();
			});
		});
	}

	/** The choice as it stands in the address, '' where there is none. */
	get(name: string): string {
		return this.#ready ? (shownUrl().searchParams.get(name) ?? '') : '';
	}

	/** The choice as it was made last, whether or not it stands in the address yet. */
	latest(name: string): string {
		return this.#ready ? (latestUrl().searchParams.get(name) ?? '') : '';
	}

	/** Choices in the address that are none of those there are, as they stand there: a person is to be told. */
	unknown(known: Readonly<Record<string, readonly string[]>>): string[] {
		return unknownParts((name) => this.get(name), known);
	}

	/** The query with some choices changed; undefined or '' takes a choice out. */
	href(changes: Readonly<Record<string, string | undefined>>): string {
		const url = latestUrl();
		const params = new URLSearchParams(this.#ready ? url.search : '');
		for (const [name, value] of Object.entries(changes)) {
			if (value === undefined || value === '') params.delete(name);
			else params.set(name, value);
		}
		return queryText(params) || url.pathname;
	}

	/** Makes choices: the address changes in place, so that going back leaves the page. */
	set(changes: Readonly<Record<string, string | undefined>>): void {
		const href = this.href(changes);
		const next = new URL(href, shownUrl().href);
		coming = next;
		const arrived = (): void => {
			if (coming === next) coming = undefined;
		};
		void replaceChoice(href).then(arrived, arrived);
	}
}

/** The query of the page as chosen last, for an address of another page: '' or with its question mark. Known in a browser only. */
export function carriedQuery(without: string): string {
	const params = new URLSearchParams(latestUrl().search);
	params.delete(without);
	return queryText(params);
}

type PageUrl = Pick<typeof page.url, 'href' | 'pathname' | 'search' | 'searchParams'>;

function shownUrl(): PageUrl {
	return page.shallow?.url ?? page.url;
}

function latestUrl(): PageUrl {
	return coming ?? shownUrl();
}

/** Colon and comma may stand in a query as they are (RFC 3986, 3.4), and links stay readable. */
function queryText(params: URLSearchParams): string {
	return params.size === 0 ? '' : `?${params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}
