import { error } from '@sveltejs/kit';
import { building } from '$app/env';
import { resolve } from '$app/paths';
import { topicFigureAddresses } from '#core/embed/topic-figures.ts';
import { atlasOf } from '#core/table/atlas.ts';
import * as m from '#locale/compiled/messages.js';
import { embedScripts } from '#server/embed-scripts.ts';
import { nameOf } from '#server/oembed.ts';
import { readCatalogue } from '#server/read.ts';
import { siteEdition } from '#server/site-edition.ts';
import { pageHtml, staticFigure } from '#server/topic-figure.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => topicFigureAddresses().map((address) => ({ ...address }));

export const load: PageServerLoad = async ({ params: { topic, figure, region }, fetch, url }) => {
	const path = region === '' ? `/${topic}` : `/${topic}/${region}`;
	const known = topicFigureAddresses().some(
		(one) => one.topic === topic && one.figure === figure && one.region === region
	);
	if (!known) error(404, m.embed_unknown({ path: url.pathname }));
	// While a page is painted, the root is relative to it.
	const base = new URL(resolve('/'), url).pathname.replace(/\/$/, '');
	const page = await (building ? pageHtml(fetch, base + path) : fetch(base + path).then((answer) => answer.text()));
	// Folders above this page: embed, figure, topic, and those of the region.
	const depth = 3 + (region === '' ? 0 : region.split('/').length);
	const group = region === '' ? 'world' : region.replace('/', ':');
	const { hash, retrieved } = siteEdition();
	return {
		group: { id: group, name: atlasOf(readCatalogue(), m.text_world()).groups.get(group)?.name ?? group },
		hash,
		oembed: nameOf(`figure/${topic}/${figure}${region === '' ? '' : `/${region}`}`),
		shown: staticFigure(page, figure, { path, base, depth }),
		full: `${'../'.repeat(depth)}${path.slice(1)}#${figure}`,
		retrieved,
		scripts: embedScripts()
	};
};
