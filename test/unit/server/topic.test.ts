import { describe, expect, it } from 'vitest';
import { openTopic, topicEntries } from '#server/topic.ts';
import { mapIds } from '#server/map.ts';

describe('topics', () => {
	it('have a page for the world and for every group', () => {
		const opened = topicEntries().map(({ region }) => openTopic(region).group.id);
		expect(opened.sort()).toEqual(mapIds().sort());
	});

	it.each(['au:AU', 'au', 'world', 'au/XX', 'AU/AU'])('have none for "%s"', (region) => {
		expect(() => openTopic(region)).toThrow(expect.objectContaining({ status: 404 }));
	});

	it('answer for the members of the region alone', () => {
		const topic = openTopic('au/AU');
		expect(topic.section('fda_api_sites').cells).toHaveLength(55);
		expect(topic.worldSection('fda_api_sites').region.value).toBe(2452);
		expect(() => topic.section('factories')).toThrow('no indicator "factories"');
	});

	it('name the sources that were used, and no other', () => {
		const { sources, licences, indicators } = openTopic('').page(['who_pq_vaccines_2026'], ['fda_api_sites']);
		expect(sources.map(({ id }) => id)).toEqual(['who_pq_vaccines_2026']);
		expect(licences.map(({ id }) => id)).toEqual([sources[0]?.licence]);
		expect(indicators.map(({ id }) => id)).toEqual(['fda_api_sites']);
	});
});
