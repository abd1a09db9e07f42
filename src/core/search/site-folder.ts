import { TOPIC_FIGURES } from '#core/embed/topic-figures.ts';
import type { SearchEntry, SearchKind } from './entry.ts';
import type { SearchIndex } from './search.ts';

/** A folder of the site, whose pages are told apart by a code in their address. */
export interface SiteFolder {
	/** As it stands in addresses: `countries`. */
	readonly name: string;
	/** The page of the folder itself. */
	readonly home: SearchEntry;
	/** What has a page in it. */
	readonly members: SearchIndex;
	/** The page of a member in it. */
	readonly pageOf: (member: SearchEntry) => SearchEntry;
}

/** Addresses that are no pages, and what only pages of others hold: their names are nothing to search for. */
const NO_PAGES: readonly string[] = ['embed', 'figure', 'figures', 'indicators', 'oembed', 'shapes'];

/** What has a page in a folder, by the folder's name. */
const KINDS: Readonly<Record<string, SearchKind>> = {
	countries: 'country',
	regions: 'region',
	data: 'indicator',
	...Object.fromEntries(Object.keys(TOPIC_FIGURES).map((topic) => [topic, 'region' as const]))
};

/** Every page at the top of the site, as the folder that it may be. */
export function siteFolders({ entries }: SearchIndex): SiteFolder[] {
	return entries.flatMap(({ entry: home }): SiteFolder[] => {
		const name = /^\/([^/?#]+)$/.exec(home.path)?.[1];
		if (home.kind !== 'page' || name === undefined) return [];
		const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
		const members = { entries: entries.filter(({ entry }) => entry.kind === kind) };
		const isTopic = Object.hasOwn(TOPIC_FIGURES, name);
		const pageOf = (member: SearchEntry): SearchEntry => ({
			...member,
			...(isTopic ? { kind: 'page', name: home.name, hint: member.name } : {}),
			path: `/${name}/${codeOf(member)}`
		});
		return [{ name, home, members, pageOf }];
	});
}

/** The code of an entry in the addresses of its folder: `KEN`, `au/AU`, `fda_api_sites`. */
export function codeOf({ kind, path }: SearchEntry): string {
	if (kind === 'indicator') return new URLSearchParams(path.split('?')[1]).get('indicator') ?? '';
	return path.split('/').slice(2).join('/');
}

/** Whether a part of an address names a folder, and so says nothing of what was looked for in it. */
export function isFolderName(part: string): boolean {
	const name = part.toLowerCase();
	return NO_PAGES.includes(name) || Object.hasOwn(KINDS, name);
}
