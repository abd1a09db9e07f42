import { onMount } from 'svelte';
import { page } from '$app/state';
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
		return this.#ready ? (this.#url.searchParams.get(name) ?? '') : '';
	}

	/** The query with some choices changed; undefined or '' takes a choice out. */
	href(changes: Readonly<Record<string, string | undefined>>): string {
		const url = coming ?? this.#url;
		const params = new URLSearchParams(this.#ready ? url.search : '');
		for (const [name, value] of Object.entries(changes)) {
			if (value === undefined || value === '') params.delete(name);
			else params.set(name, value);
		}
		if (params.size === 0) return url.pathname;
		// Colon and comma may stand in a query as they are (RFC 3986, 3.4), and links stay readable.
		return `?${params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
	}

	/** Makes choices: the address changes in place, so that going back leaves the page. */
	set(changes: Readonly<Record<string, string | undefined>>): void {
		const href = this.href(changes);
		const next = new URL(href, this.#url.href);
		coming = next;
		const arrived = (): void => {
			if (coming === next) coming = undefined;
		};
		void replaceChoice(href).then(arrived, arrived);
	}

	get #url(): Pick<typeof page.url, 'href' | 'pathname' | 'search' | 'searchParams'> {
		return page.shallow?.url ?? page.url;
	}
}
