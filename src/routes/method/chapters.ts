import * as m from '#locale/compiled/messages.js';

/** The chapters of the page in order, by the ids that links lead to. */
export function chapterTitles(): readonly { readonly id: string; readonly title: string }[] {
	return [
		{ id: 'numbers', title: m.method_numbers() },
		{ id: 'status', title: m.method_status() },
		{ id: 'absence', title: m.method_absence() },
		{ id: 'latest', title: m.method_latest() },
		{ id: 'regions', title: m.method_regions() },
		{ id: 'ranks', title: m.method_ranks() },
		{ id: 'concentration', title: m.method_concentration() },
		{ id: 'percentiles', title: m.method_percentiles() },
		{ id: 'links', title: m.method_links() },
		{ id: 'flows', title: m.method_flows() },
		{ id: 'unknown', title: m.method_unknown() },
		{ id: 'boundaries', title: m.method_boundaries() },
		{ id: 'ecosystem', title: m.method_ecosystem() },
		{ id: 'licences', title: m.method_licences() },
		{ id: 'cite', title: m.method_cite() },
		{ id: 'errors', title: m.method_errors() }
	];
}
