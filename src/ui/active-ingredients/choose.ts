import { pushChoice } from '#ui/site/choice-address.ts';
import type { QueryState } from '#ui/topic/query-state.svelte.ts';

/** Makes choices of this page in its address: going back undoes them, as in the explorer. Undefined takes a choice out. */
export function choose(query: QueryState, changes: Readonly<Record<string, string | undefined>>): void {
	void pushChoice(query.href(changes));
}
