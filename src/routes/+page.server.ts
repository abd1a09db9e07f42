import { mapShapes } from '#server/map.ts';
import { readCatalogue, readObservations } from '#server/read.ts';
import { topicFacts } from '#server/topic-facts.ts';
import { atlasOf, companionsOf } from '#core/table/atlas.ts';
import type { Source } from '#core/table/catalogue.ts';
import { indicatorTable } from '#core/table/indicator-table.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import type { CrossSection } from '#core/table/view.ts';
import { membersAtZero, membersReaching, topShare } from '#core/text/findings.ts';
import * as m from '#locale/compiled/messages.js';
import { PageShapes } from '#ui/figure/page-shapes.ts';

/** Groupings that open the atlas for most people; the explorer has all. */
const LEADING_SCHEMES = ['who_region', 'au', 'au_rec', 'asean'];

/** Groups of former and leaving members, which the data keep apart from those that a body has. */
const KEPT_APART = /_(FORMER|WITHDRAWING)$/;

/** How many countries the first finding names. */
const TOP = 3;

/** The overview: the headline map and three findings, all computed here from the data package. */
export const load = () => {
	const catalogue = readCatalogue();
	const atlas = atlasOf(catalogue, m.text_world());
	const latest = (id: string, group = 'world'): CrossSection => {
		const indicator = atlas.indicators.get(id);
		const members = atlas.groups.get(group);
		if (!indicator || !members) {
			throw new Error(
				`Overview: expected the indicator "${id}" in data/indicators.csv and the group "${group}" in data/groups.csv: add the missing row`
			);
		}
		const context = { countries: atlas.countries, world: atlas.world, ...companionsOf(atlas, new Map()) };
		const table = indicatorTable(indicator, readObservations(id));
		return crossSection(context, { table, group: members, year: 'latest', pinned: [] });
	};
	const headline = latest('fda_api_sites');
	const maturity = latest('regulator_maturity_medicines');
	const sourcesOf = ({ rows }: CrossSection): Source[] =>
		catalogue.sources.filter(({ id }) => rows.some((row) => row.sourceId === id));
	const publishersOf = (view: CrossSection): string[] => [
		...new Set(sourcesOf(view).map(({ publisher }) => publisher))
	];
	const top = topShare(headline, TOP);
	if (!top)
		throw new Error(
			'data/indicators/fda_api_sites.csv: its latest values add up to nothing, so no share of them can be told'
		);
	return {
		headline,
		shapes: new PageShapes(mapShapes('world')),
		sources: sourcesOf(headline),
		/** Who published what the map and the findings say. */
		publishers: { sites: publishersOf(headline), maturity: publishersOf(maturity) },
		schemes: LEADING_SCHEMES.flatMap((leading) => atlas.schemes.filter(({ id }) => id === leading)).map((scheme) => ({
			id: scheme.id,
			title: scheme.title,
			groups: scheme.groups
				.filter(({ id }) => !KEPT_APART.test(id))
				.map(({ id, name, members }) => ({ id, code: id.slice(scheme.id.length + 1), name, members: members.length }))
		})),
		indicators: catalogue.indicators.map(({ id, title, pillar }) => ({ id, title, pillar })),
		findings: {
			concentration: top,
			africa: membersAtZero(latest('fda_api_sites', 'au:AU')),
			maturity: membersReaching(maturity)
		},
		answers: topicFacts()
	};
};
