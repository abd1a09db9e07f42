import type { NamedPage } from '#core/search/site-entries.ts';
import * as m from '#locale/compiled/messages.js';
import { sitePages } from '#ui/site/site-pages.ts';

/** Pages that can be found by their names. */
export function namedPages(): NamedPage[] {
	return [
		{ name: m.site_nav_home(), path: '/' },
		...sitePages().map(({ path, label }) => ({ name: label, path })),
		{ name: m.country_index_title(), path: '/countries' },
		{ name: m.region_index_title(), path: '/regions' },
		{ name: m.search_title(), path: '/search' }
	];
}
