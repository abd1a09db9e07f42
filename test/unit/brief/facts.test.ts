import { expect, test } from 'vitest';
import { countryFacts, factListing } from '#core/brief/facts.ts';
import { openTopic } from '#server/topic.ts';

test('a figure stands in the words of its source where these say more than its number', () => {
	const facts = countryFacts(openTopic('').rows('facts'), 'IND');
	const { rows } = factListing(facts, (value) => `${value} as a number`);
	const shown = new Map(rows.map(({ key, values }) => [key, values.value]));
	for (const { key, text, value } of facts) {
		expect(shown.get(key), key).toBe(text === '' ? `${value ?? ''} as a number` : text);
	}
	expect([...shown.values()]).toContain('over 90');
});
