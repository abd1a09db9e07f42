import { search, type SearchHit, type SearchIndex } from './search.ts';

/**
 * What an address that leads nowhere may have meant: its last part that says something is searched for, such as `KENYA` in
 * `/countries/KENYA.html`. What stands in the same folder comes first. At most `limit` hits, best first; none where no part says anything.
 */
export function meantByAddress(index: SearchIndex, pathname: string, limit: number): readonly SearchHit[] {
	const parts = pathname
		.split('/')
		.map((part) => decoded(part).replace(/\.[a-z]{2,5}$/i, ''))
		.filter((part) => part !== '')
		.reverse();
	const folders = new Set(parts.map((part) => part.toLowerCase()));
	const shared = ({ entry }: SearchHit): number =>
		entry.path.split('/').filter((part) => folders.has(part.toLowerCase())).length;
	for (const part of parts) {
		const { hits } = search(index, part);
		if (hits.length > 0) return hits.toSorted((a, b) => shared(b) - shared(a)).slice(0, limit);
	}
	return [];
}

/** A part as it was typed; as it stands where its escapes are broken. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
