import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import type { Cited } from './bibtex.ts';
import { namesOf } from './names.ts';
import type { CiteWords } from './words.ts';

/** A figure as something to cite. */
export interface Reference extends Cited {
	/** Version of the data package and its hash, in words. */
	readonly version: string;
	/** ISO date on which it was read. */
	readonly accessed: string;
}

/** What a citation of a figure names: title, site, version of the data, the day it was read, its filter and its address. */
export function referenceOf(
	content: Pick<FigureContent, 'title' | 'file' | 'path' | 'sources'>,
	edition: Edition,
	words: CiteWords
): Reference {
	const publishers = [...new Set(content.sources.map(({ publisher }) => publisher))];
	const date =
		content.sources
			.map(({ retrieved }) => retrieved)
			.sort()
			.at(-1) ?? edition.retrieved;
	const filter = filterOf(content.path);
	return {
		key: `production_atlas_${content.file.replace(/[^A-Za-z0-9]+/g, '_')}`,
		title: oneLine(content.title),
		publisher: edition.name,
		date: edition.retrieved,
		accessed: edition.today,
		version: words.take_away_cite_version({ version: edition.version, hash: edition.hash }),
		url: edition.site + content.path,
		note: oneLine(
			[
				publishers.length > 0
					? words.take_away_cite_from({ date: words.date(date), publishers: namesOf(publishers, words) })
					: words.take_away_cite_from_atlas({ date: words.date(date) }),
				...(filter.length > 0
					? [words.take_away_cite_filter({ filter: filter.map(([name, value]) => `${name}=${value}`).join(', ') })]
					: [])
			].join(' ')
		)
	};
}

/**
 * Which part of the data a view shows, as its address says it: the region or country that stands in the path, then the parameters,
 * decoded. Nothing where the whole is shown.
 */
export function filterOf(path: string): [name: string, value: string][] {
	const { pathname, searchParams } = new URL(path, 'https://atlas.invalid');
	const [topic, ...place] = pathname.split('/').filter((part) => part !== '');
	const [first, second] = place.map(decodeURIComponent);
	const chosen: [string, string][] = [];
	if (topic === 'countries' && first !== undefined) chosen.push(['country', first]);
	else if (first !== undefined && second !== undefined) chosen.push(['group', `${first}:${second}`]);
	return [...chosen, ...searchParams].map(([name, value]) => [oneLine(name), oneLine(value)]);
}

/** Labels may hold line breaks, citations and lists may not. */
export function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
