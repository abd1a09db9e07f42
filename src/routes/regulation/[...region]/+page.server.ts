import { mapShapes } from '#server/map.ts';
import { topicCard } from '#server/topic-card.ts';
import { openTopic, topicEntries } from '#server/topic.ts';
import { packDossiers } from '#core/regulation/packed-dossiers.ts';
import { RECOGNITION_INDICATORS } from '#core/regulation/recognition.ts';
import { regulationView } from '#core/regulation/page.ts';
import { registerSources } from '#core/regulation/registers.ts';
import { STATED_INDICATORS } from '#core/regulation/stated-making.ts';
import { packSection } from '#core/table/packed-section.ts';
import type { CrossSection } from '#core/table/view.ts';
import { PageShapes } from '#ui/figure/page-shapes.ts';

export const entries = topicEntries;

/** Regulation in one region: standing of regulators, people under them, makers, memberships, and what was attained when. */
export const load = ({ params }) => {
	const topic = openTopic(params.region);
	const { medicines, vaccines, listed, ich } = RECOGNITION_INDICATORS;
	const view = regulationView({
		group: topic.group,
		world: topic.atlas.world,
		countries: topic.atlas.countries,
		schemes: topic.atlas.schemes,
		recognition: {
			medicines: topic.worldSection(medicines),
			vaccines: topic.worldSection(vaccines),
			listed: topic.worldSection(listed),
			ich: topic.worldSection(ich)
		},
		making: {
			api: topic.worldSection('fda_api_sites'),
			dosage: topic.worldSection('fda_dosage_form_sites'),
			vaccines: topic.worldSection('pq_vaccine_products'),
			apis: topic.worldSection('who_pq_apis')
		},
		stated: STATED_INDICATORS.map((id) => topic.worldSection(id)),
		treaty: topic.worldSection('ama_treaty'),
		rows: {
			regulators: topic.rows('regulators'),
			memberships: topic.rows('memberships'),
			mechanisms: topic.rows('mechanisms'),
			sites: topic.rows('sites')
		}
	});
	const maps = { medicines: topic.section(medicines), vaccines: topic.section(vaccines) };
	const populationSources = sourceIds([topic.worldSection('population')]);
	const used = new Set([
		...registerSources(view.registers),
		...populationSources,
		...sourceIds([maps.medicines, maps.vaccines]),
		...view.dossiers.flatMap(({ memberships, stated }) => [...memberships, ...stated].map(({ sourceId }) => sourceId)),
		...view.attained.map(({ sourceId }) => sourceId)
	]);
	return {
		...topic.page(used, STATED_INDICATORS),
		card: topicCard('regulation', topic),
		view: { ...view, dossiers: packDossiers(view.dossiers) },
		maps: {
			medicines: packSection(maps.medicines, view.dossiers),
			vaccines: packSection(maps.vaccines, view.dossiers)
		},
		populationSources,
		shapes: new PageShapes(mapShapes(topic.group.id))
	};
};

function sourceIds(sections: readonly CrossSection[]): string[] {
	return [...new Set(sections.flatMap(({ cells }) => cells.flatMap(({ sourceId }) => sourceId ?? [])))];
}
