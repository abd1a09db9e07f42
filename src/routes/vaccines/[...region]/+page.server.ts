import { sourcesOfView, vaccinesView } from '#core/vaccines/vaccines-view.ts';
import { topicCard } from '#server/topic-card.ts';
import { openTopic, topicEntries } from '#server/topic.ts';
import { NEED_INDICATORS } from '#core/vaccines/routine-need.ts';

export const entries = topicEntries;

/** Supply of vaccines of one region beside its need, its purchases and its projects. */
export const load = ({ params }) => {
	const topic = openTopic(params.region);
	const view = vaccinesView(topic);
	return { ...topic.page(sourcesOfView(view), NEED_INDICATORS), card: topicCard('vaccines', topic), view };
};
