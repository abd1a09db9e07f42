import type { SearchKind } from '#core/search/entry.ts';
import type { SearchHit } from '#core/search/search.ts';
import * as m from '#locale/compiled/messages.js';

/** Heading over the finds of a kind. */
export function kindLabel(kind: SearchKind): string {
	switch (kind) {
		case 'country':
			return m.search_kind_country();
		case 'region':
			return m.search_kind_region();
		case 'indicator':
			return m.search_kind_indicator();
		case 'page':
			return m.search_kind_page();
		case 'molecule':
			return m.search_kind_molecule();
		case 'vaccine':
			return m.search_kind_vaccine();
		case 'maker':
			return m.search_kind_maker();
	}
}

/** What a hit is called: with the other name that was looked for, or with what tells it apart. */
export function hitLabel({ entry: { name, hint }, alias }: SearchHit): string {
	if (alias !== undefined) return m.search_alias({ name, alias });
	return hint === '' ? name : m.search_hint({ name, hint });
}
