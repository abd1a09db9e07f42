import { nearestCode } from '#core/embed/nearest-code.ts';
import type { SearchEntry } from './entry.ts';
import { hasWords, isNearly } from './hit-words.ts';
import { codedMembers, nearMembers } from './near-members.ts';
import { search, type SearchHit, type SearchIndex } from './search.ts';
import { isFolderName, siteFolders, type SiteFolder } from './site-folder.ts';
import { uninhabitedMeant } from './uninhabited.ts';

/** Fewer letters of an address mean nothing, as a name. */
const LEAST_NAME = 3;
/** Three letters in a folder are a code that was meant there, not a name from elsewhere. */
const LEAST_ELSEWHERE = 4;

/**
 * What an address that leads nowhere may have meant. In a folder of the site, such as `/countries/KEM` or `/trade/au/XX/x`: the longest
 * beginning that is a page, members with that code, what is called so, members with a code like it, what is called nearly so, and always
 * the page of the folder. Elsewhere what the last part names. At most `limit` hits, best first; none where no part says anything.
 */
export function meantByAddress(index: SearchIndex, pathname: string, limit: number): readonly SearchHit[] {
	const parts = partsOf(pathname);
	const folders = siteFolders(index);
	const names = folders.map(({ name }) => name);
	for (const [at, part] of parts.entries()) {
		const folder = folders.find(({ name }) => name === nearestCode(part, names));
		if (folder) return meantIn(index, folder, parts.slice(at + 1), limit);
	}
	return distinct(firstFound([() => called(index, parts), () => like(index, parts)])).slice(0, limit);
}

/** Name of the uninhabited place that the last part of an address names, by code or in full; undefined where it names none. */
export function uninhabitedAddress(index: SearchIndex, pathname: string): string | undefined {
	return uninhabitedMeant(index, partsOf(pathname).at(-1) ?? '');
}

function partsOf(pathname: string): string[] {
	return pathname
		.split('/')
		.map((part) => decoded(part).replace(/\.[a-z]{2,5}$/i, ''))
		.filter((part) => part !== '');
}

function meantIn(index: SearchIndex, folder: SiteFolder, rest: readonly string[], limit: number): SearchHit[] {
	const home = hitOf(folder.home);
	const own = (hits: readonly SearchHit[]): SearchHit[] =>
		hits.map(({ entry, alias, fit }) => {
			const page = folder.pageOf(entry);
			return { entry: page, alias: page.name === entry.name ? alias : undefined, fit };
		});
	const coded = (entries: readonly SearchEntry[]) => entries.map((entry) => hitOf(folder.pageOf(entry)));
	const hits = firstFound([
		() => coded(codedMembers(folder, rest)),
		() => [...own(called(folder.members, rest)), ...called(index, rest, LEAST_ELSEWHERE)],
		// The code of a place without a page is not a mistake for another code.
		() => (uninhabitedMeant(index, rest.at(-1) ?? '') ? [] : coded(nearMembers(folder, rest))),
		() => [...own(like(folder.members, rest)), ...like(index, rest, LEAST_ELSEWHERE)]
	]);
	return [
		...distinct(hits)
			.filter(({ entry }) => entry.path !== home.entry.path)
			.slice(0, limit - 1),
		home
	];
}

/** What the first search that finds anything finds. */
function firstFound(searches: readonly (() => SearchHit[])[]): SearchHit[] {
	for (const find of searches) {
		const hits = find();
		if (hits.length > 0) return hits;
	}
	return [];
}

/** What is called as the last part that anything is called, in whole words. */
function called(among: SearchIndex, parts: readonly string[], least = LEAST_NAME): SearchHit[] {
	return firstFound(
		nameParts(parts, least).map((part) => () => search(among, part).hits.filter((hit) => hasWords(hit, part)))
	);
}

/** What the last part alone may be the beginning or a misspelling of: what other parts are like was not what was looked for. */
function like(among: SearchIndex, parts: readonly string[], least = LEAST_NAME): SearchHit[] {
	const [last] = nameParts(parts.slice(-1), least);
	if (last === undefined) return [];
	return search(among, last).hits.filter((hit) => (hit.fit === 'typo' ? isNearly(hit, last) : hit.fit !== 'inside'));
}

/** Parts that may be names, the last first. Names of folders say nothing. */
function nameParts(parts: readonly string[], least: number): string[] {
	return parts.filter((part) => part.length >= least && !isFolderName(part)).reverse();
}

const hitOf = (entry: SearchEntry): SearchHit => ({ entry, alias: undefined, fit: 'exact' });

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
