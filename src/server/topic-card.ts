import { viewTitle } from '#core/text/describe.ts';
import { textWords } from '#ui/figure/words.ts';
import type { TopicCard } from '#ui/topic/topic-data.ts';
import type { TopicName } from '#ui/topic/topics.ts';
import { CARD, FIGURE_GROUPS, groupInFile } from './figures.ts';
import type { Topic } from './topic.ts';

/** Of the ready figures the one that says most of a topic; formulation is the link of the chain that stands in its middle. */
export const CARD_FIGURES: Readonly<Record<TopicName, string>> = {
	'active-ingredients': 'fda_api_sites',
	vaccines: 'pq_vaccine_products',
	regulation: 'regulator_maturity_medicines',
	ecosystem: 'fda_dosage_form_sites',
	trade: 'pharma_imports_usd'
};

/** The card of a topic's page: the map of its region, or of the world where none of the region stands ready. */
export function topicCard(name: TopicName, { group, atlas, section, worldSection }: Topic): TopicCard {
	const figure = CARD_FIGURES[name];
	const own = FIGURE_GROUPS.includes(group.id);
	return {
		figure,
		group: groupInFile(own ? group.id : atlas.world.id) + CARD,
		title: viewTitle(own ? section(figure) : worldSection(figure), textWords)
	};
}
