import { onMount } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';

/**
 * Choices of a page that stand in the query of its address. The prerendered page knows no query, so every choice is empty until the
 * browser has taken over. To be made while a component is set up.
 */
export class QueryState {
	#ready = $state(false);

	constructor() {
		onMount(() => void (this.#ready = true));
	}

	/** The choice as it stands in the address, '' where there is none. */
	get(name: string): string {
		return this.#ready ? (this.#url.searchParams.get(name) ?? '') : '';
	}

	/** The query with some choices changed; undefined or '' takes a choice out. */
	href(changes: Readonly<Record<string, string | undefined>>): string {
		const params = new URLSearchParams(this.#ready ? this.#url.search : '');
		for (const [name, value] of Object.entries(changes)) {
			if (value === undefined || value === '') params.delete(name);
			else params.set(name, value);
		}
		if (params.size === 0) return this.#url.pathname;
		// Colon and comma may stand in a query as they are (RFC 3986, 3.4), and links stay readable.
		return `?${params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
	}

	/** Makes choices: the address changes in place, so that going back leaves the page. */
	set(changes: Readonly<Record<string, string | undefined>>): void {
		void goto(this.href(changes), { replace: true, shallow: true, reset: false });
	}

	get #url(): Pick<typeof page.url, 'pathname' | 'search' | 'searchParams'> {
		return page.shallow?.url ?? page.url;
	}
}
