import { expect, test } from 'vitest';
import { slimSection, wholeSection } from '#core/regulation/slim-section.ts';
import { openTopic } from '#server/topic.ts';
import { publishedView, REGIONS } from './published.ts';

test.each(REGIONS)('a section of "%s" arrives whole', (region) => {
	const { dossiers } = publishedView(region);
	for (const indicator of ['regulator_maturity_medicines', 'ama_treaty', 'fda_api_sites']) {
		const section = openTopic(region).section(indicator);
		expect(wholeSection(slimSection(section), dossiers)).toEqual(section);
	}
});
