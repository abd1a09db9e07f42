import * as m from '#locale/compiled/messages.js';

/** The pages at the top of the site, in the order of the header. */
export function sitePages(): { readonly path: `/${string}`; readonly label: string }[] {
	return [
		{ path: '/explore', label: m.site_nav_explore() },
		{ path: '/active-ingredients', label: m.site_nav_active_ingredients() },
		{ path: '/vaccines', label: m.site_nav_vaccines() },
		{ path: '/regulation', label: m.site_nav_regulation() },
		{ path: '/ecosystem', label: m.site_nav_ecosystem() },
		{ path: '/trade', label: m.site_nav_trade() },
		{ path: '/data', label: m.site_nav_data() },
		{ path: '/method', label: m.site_nav_method() }
	];
}
