import { nearestCode } from '#core/embed/nearest-code.ts';
import type { SearchEntry } from './entry.ts';
import { nearMembers } from './near-members.ts';
import { search, type SearchHit, type SearchIndex } from './search.ts';
import { isFolderName, siteFolders, type SiteFolder } from './site-folder.ts';

/** Fewer letters of an address mean nothing, as a name. */
const LEAST_NAME = 3;
/** Three letters in a folder are a code that was meant there, not a name from elsewhere. */
const LEAST_ELSEWHERE = 4;

/**
 * What an address that leads nowhere may have meant. In a folder of the site, such as `/countries/KEM` or `/trade/au/XX/x`: the longest
 * beginning that is a page, members with a code like it, members and then others with such a name, and always the page of the folder.
 * Elsewhere the last part that is a name. At most `limit` hits, best first; none where no part says anything.
 */
export function meantByAddress(index: SearchIndex, pathname: string, limit: number): readonly SearchHit[] {
	const parts = pathname
		.split('/')
		.map((part) => decoded(part).replace(/\.[a-z]{2,5}$/i, ''))
		.filter((part) => part !== '');
	const folders = siteFolders(index);
	const names = folders.map(({ name }) => name);
	for (const [at, part] of parts.entries()) {
		const folder = folders.find(({ name }) => name === nearestCode(part, names));
		if (folder) return meantIn(index, folder, parts.slice(at + 1), limit);
	}
	return distinct(named(index, parts, LEAST_NAME)).slice(0, limit);
}

function meantIn(index: SearchIndex, folder: SiteFolder, rest: readonly string[], limit: number): SearchHit[] {
	const home = hitOf(folder.home);
	const near = nearMembers(folder, rest).map((entry) => hitOf(folder.pageOf(entry)));
	const own = named(folder.members, rest, LEAST_NAME).map(({ entry, alias }) => {
		const page = folder.pageOf(entry);
		return { entry: page, alias: page.name === entry.name ? alias : undefined };
	});
	const byName = near.length > 0 ? [] : [...own, ...named(index, rest, LEAST_ELSEWHERE)];
	const hits = distinct([...near, ...byName]).filter(({ entry }) => entry.path !== home.entry.path);
	return [...hits.slice(0, limit - 1), home];
}

/** What the last part that is a name is the name of. Names of folders say nothing. */
function named(among: SearchIndex, parts: readonly string[], least: number): readonly SearchHit[] {
	for (const part of parts.toReversed()) {
		if (part.length < least || isFolderName(part)) continue;
		const { hits } = search(among, part);
		if (hits.length > 0) return hits;
	}
	return [];
}

const hitOf = (entry: SearchEntry): SearchHit => ({ entry, alias: undefined });

function distinct(hits: readonly SearchHit[]): SearchHit[] {
	const paths = hits.map(({ entry }) => entry.path);
	return hits.filter(({ entry }, at) => paths.indexOf(entry.path) === at);
}

/** A part as it was typed; as it stands where its escapes are broken. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
