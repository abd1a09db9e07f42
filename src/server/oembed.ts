import { frameHeight } from '#core/embed/frame-height.ts';
import { snippet } from '#core/embed/snippets.ts';
import { stateOfPath } from '#core/embed/path.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import { describe } from '#core/text/describe.ts';
import { serialise } from '#core/view/codec.ts';
import { textFormat } from '#ui/figure/format.ts';
import { textWords } from '#ui/figure/words.ts';
import { siteEdition } from './site-edition.ts';
import { embedPaths } from './embed-page.ts';
import { mapShapes } from './map.ts';
import { allTables } from './tables.ts';

/** Pixels that a consumer is told; the frame itself fills less. */
const WIDTH = 700;

/** Names of all documents under `/oembed/`, without `.json`: the path of the embed with dots, `fda_api_sites.au.AU`. */
export function oembedNames(): string[] {
	return embedPaths().map((path) => path.replaceAll('/', '.'));
}

/** What an oEmbed consumer reads of an embed page; undefined for a name that no page has. */
export function oembed(file: string): Record<string, string | number> | undefined {
	const path = file.replaceAll('.', '/');
	const { atlas, tables, context } = allTables();
	const state = stateOfPath(path, atlas.known);
	const table = state && tables.get(state.indicator);
	const group = state && atlas.groups.get(state.group);
	if (!table || !group) return undefined;
	const { title, finding } = describe(
		crossSection(context, { table, group, year: 'latest', pinned: [] }),
		textWords,
		textFormat
	);
	const { site, name } = siteEdition();
	const shapes = mapShapes(group.id);
	const height = frameHeight(WIDTH, shapes.width / shapes.height);
	const parts = {
		site,
		address: path,
		path: `/explore?${serialise(state)}`,
		title,
		finding,
		credit: '',
		picture: undefined
	};
	return {
		version: '1.0',
		type: 'rich',
		provider_name: name,
		provider_url: `${site}/`,
		title,
		html: snippet('frame', { ...parts, width: WIDTH, height }) ?? '',
		width: WIDTH,
		height,
		cache_age: 86_400
	};
}
