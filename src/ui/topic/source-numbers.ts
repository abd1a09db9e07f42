import { getContext, setContext } from 'svelte';
import type { Source } from '#core/table/catalogue.ts';

const KEY = Symbol('numbers of sources');

/** Place of a source in the list at the end of the page, counted from 1; undefined on a page without such a list. */
export type SourceNumber = (id: string) => number | undefined;

/**
 * Lets everything inside a page name its sources by number, as its printed tables do.
 *
 * @param sources those of the page, in the order of its list
 */
export function numberSources(sources: () => readonly Source[]): void {
	let numbered: readonly Source[] = [];
	let numbers: ReadonlyMap<string, number> = new Map();
	setContext<SourceNumber>(KEY, (id) => {
		const now = sources();
		if (now !== numbered) {
			numbered = now;
			numbers = new Map(now.map((source, index) => [source.id, index + 1]));
		}
		return numbers.get(id);
	});
}

/** The numbers of the page around, to be asked for while a component is made. */
export function sourceNumbers(): SourceNumber {
	return getContext<SourceNumber | undefined>(KEY) ?? (() => undefined);
}
