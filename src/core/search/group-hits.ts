import type { SearchKind } from './entry.ts';
import type { SearchHit } from './search.ts';

/** Hits of one kind, best first. */
export interface HitGroup {
	readonly kind: SearchKind;
	readonly hits: readonly SearchHit[];
	/** How many more there are than are listed. */
	readonly more: number;
}

/** Hits by kind: the kind of the best hit first, and at most `limit` of each. */
export function groupHits(hits: readonly SearchHit[], limit = Infinity): HitGroup[] {
	const kinds = new Map<SearchKind, SearchHit[]>();
	for (const hit of hits) {
		const group = kinds.get(hit.entry.kind);
		if (group) group.push(hit);
		else kinds.set(hit.entry.kind, [hit]);
	}
	return [...kinds].map(([kind, all]) => ({
		kind,
		hits: all.slice(0, limit),
		more: Math.max(0, all.length - limit)
	}));
}
