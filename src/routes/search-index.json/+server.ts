import { packEntries } from '#core/search/entry.ts';
import { siteEntries } from '#core/search/site-entries.ts';
import { readCatalogue, readTable } from '#server/read.ts';
import { namedPages } from '#ui/search/named-pages.ts';

export const prerender = true;

/** Names of everything that can be found, fetched when a person starts to search. */
export const GET = () => {
	const tables = {
		groupTitles: readTable('group_titles'),
		molecules: readTable('molecules') ?? [],
		activeIngredients: readTable('active_ingredients') ?? [],
		vaccines: readTable('vaccines') ?? []
	};
	return Response.json(packEntries(siteEntries(readCatalogue(), tables, namedPages())));
};
