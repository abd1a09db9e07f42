import { frameHeight } from '#core/embed/frame-height.ts';
import { snippet } from '#core/embed/snippets.ts';
import { stateOfPath } from '#core/embed/path.ts';
import { topicFrameHeight } from '#core/embed/topic-frame-height.ts';
import { topicFigureAddresses, type TopicFigureAddress } from '#core/embed/topic-figures.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import { describe } from '#core/text/describe.ts';
import { serialise } from '#core/view/codec.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';
import { textWords } from '#ui/figure/words.ts';
import { siteEdition } from './site-edition.ts';
import { embedPaths } from './embed-page.ts';
import { mapShapes } from './map.ts';
import { allTables } from './tables.ts';
import { staticFigure } from './topic-figure.ts';

/** Pixels that a consumer is told; the frame itself fills less. */
const WIDTH = 700;

/** What an oEmbed consumer reads of an embed page: https://oembed.com, type "rich". */
export type OembedDocument = Readonly<Record<string, string | number>>;

/** Names of the documents of indicators under `/oembed/`, without `.json`: the path of the embed with dots, `fda_api_sites.au.AU`. */
export function oembedNames(): string[] {
	return embedPaths().map(nameOf);
}

/** Name of the document of an embed by its path below `/embed/`. */
export const nameOf = (path: string): string => path.replaceAll('/', '.');

/** The document of an indicator's embed; undefined for a name that no page has. */
export function oembed(file: string): OembedDocument | undefined {
	const path = file.replaceAll('.', '/');
	const { atlas, tables, context } = allTables();
	const state = stateOfPath(path, atlas.known);
	const table = state && tables.get(state.indicator);
	const group = state && atlas.groups.get(state.group);
	if (!table || !group) return undefined;
	const words = describe(crossSection(context, { table, group, year: 'latest', pinned: [] }), textWords, textFormat);
	const shapes = mapShapes(group.id);
	const height = frameHeight(WIDTH, shapes.width / shapes.height);
	return written({ ...words, address: path, path: `/explore?${serialise(state)}`, height });
}

/** Path below `/embed/` of a topic's figure. */
const addressOf = ({ topic, figure, region }: TopicFigureAddress): string =>
	['figure', topic, figure, ...(region === '' ? [] : [region])].join('/');

/** Every figure of a topic that has a document, by its name. */
export function topicOembedNames(): ReadonlyMap<string, TopicFigureAddress> {
	return new Map(topicFigureAddresses().map((address) => [nameOf(addressOf(address)), address]));
}

/** The document of a topic's figure, out of the HTML of the page that has it. */
export function topicOembed(address: TopicFigureAddress, page: string): OembedDocument {
	const { topic, figure, region } = address;
	const path = region === '' ? `/${topic}` : `/${topic}/${region}`;
	const shown = staticFigure(page, figure, { path, base: '', depth: 0 });
	return written({
		title: shown?.title ?? m.embed_no_figure_title({ figure }),
		finding: shown?.finding ?? m.embed_no_figure(),
		address: addressOf(address),
		path: `${path}#${figure}`,
		height: topicFrameHeight(shown?.html ?? '', WIDTH)
	});
}

interface Written {
	readonly title: string;
	readonly finding: string;
	readonly address: string;
	readonly path: string;
	readonly height: number;
}

function written({ title, finding, address, path, height }: Written): OembedDocument {
	const { site, name } = siteEdition();
	const parts = { site, address, path, title, finding, credit: '', picture: undefined, width: WIDTH, height };
	return {
		version: '1.0',
		type: 'rich',
		provider_name: name,
		provider_url: `${site}/`,
		title,
		html: snippet('frame', parts) ?? '',
		width: WIDTH,
		height,
		cache_age: 86_400
	};
}
