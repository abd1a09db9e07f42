import { describe, expect, it } from 'vitest';
import { pngEntries } from '#server/figure-files.ts';
import { CARD, madeFigure } from '#server/figures.ts';
import { CARD_FIGURES, topicCard } from '#server/topic-card.ts';
import { openTopic, topicEntries } from '#server/topic.ts';
import { TOPIC_ROUTES, type TopicName } from '#ui/topic/topics.ts';

const TOPICS = Object.keys(TOPIC_ROUTES) as TopicName[];
const WRITTEN = new Set(pngEntries().map(({ figure, group }) => `${figure}/${group}`));

describe.each(TOPICS)('the card of %s', (name) => {
	it('is a file that is written, for every region', () => {
		for (const { region } of topicEntries()) {
			const { figure, group } = topicCard(name, openTopic(region));
			expect(WRITTEN, region).toContain(`${figure}/${group}`);
		}
	});

	it.each(['', 'au/AU', 'brics/BRICS'])('says what the picture shows, for "%s"', (region) => {
		const { figure, group, title } = topicCard(name, openTopic(region));
		expect(madeFigure({ figure, group: group.slice(0, -CARD.length) })?.content.title).toBe(title);
	});

	it('shows the region where its map stands ready, else the world', () => {
		const groupOf = (region: string): string => topicCard(name, openTopic(region)).group;
		expect(groupOf('')).toBe('world.card');
		expect(groupOf('au/AU')).toBe('au-AU.card');
		expect(groupOf('brics/BRICS')).toBe('world.card');
	});
});

it('is another figure on each topic', () => {
	expect(new Set(Object.values(CARD_FIGURES)).size).toBe(TOPICS.length);
});
