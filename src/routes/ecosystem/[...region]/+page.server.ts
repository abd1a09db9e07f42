import { LINK_INDICATORS } from '#core/ecosystem/links.ts';
import { ecosystemSources, queryEcosystem } from '#core/ecosystem/query-ecosystem.ts';
import { topicCard } from '#server/topic-card.ts';
import { openTopic, topicEntries } from '#server/topic.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = topicEntries;

export const load: PageServerLoad = ({ params }) => {
	const topic = openTopic(params.region);
	const { atlas, catalogue, group, worldSection, page } = topic;
	const members = group.members.flatMap((iso3) => atlas.countries.get(iso3) ?? []);
	const ecosystem = queryEcosystem(members, catalogue.indicators, worldSection);
	return {
		...page(ecosystemSources(ecosystem), LINK_INDICATORS),
		card: topicCard('ecosystem', topic),
		ecosystem
	};
};
