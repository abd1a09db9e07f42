import { error } from '@sveltejs/kit';
import { stateOfPath } from '#core/embed/path.ts';
import { atlasOf } from '#core/table/atlas.ts';
import * as m from '#locale/compiled/messages.js';
import { embedPage, embedPaths } from '#server/embed-page.ts';
import { embedScripts } from '#server/embed-scripts.ts';
import { readCatalogue } from '#server/read.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

// The framework's own scripts keep the scroll position in the storage of the session; an embed stores nothing.
export const csr = false;

export const entries: EntryGenerator = () => embedPaths().map((view) => ({ view }));

export const load: PageServerLoad = ({ params }) => {
	const { known } = atlasOf(readCatalogue(), m.text_world());
	const state = stateOfPath(params.view, known);
	if (!state) error(404, m.embed_unknown({ path: params.view }));
	return { embed: embedPage(params.view, state), scripts: embedScripts() };
};
