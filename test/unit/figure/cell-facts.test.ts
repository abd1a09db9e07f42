import { expect, test } from 'vitest';
import { cellFacts, spoken } from '#ui/figure/cell-facts.ts';
import { openTopic } from '#server/topic.ts';

const topic = openTopic('');
const cellOf = (indicator: string) => topic.section(indicator).cells.filter(({ iso3 }) => iso3 === 'FRA');

test('what a value is of is said, unless the title of the figure says it', () => {
	const value = { value: 'Participant', absent: false, marks: ['Medium confidence'] };
	const facts = { heading: 'Rwanda', source: undefined };
	expect(spoken({ ...facts, values: [{ ...value, label: 'ZAZIBONA' }] })).toContain('ZAZIBONA, Participant, Medium');
	expect(spoken({ ...facts, values: [value] })).toMatch(/Rwanda\W+Participant, Medium/);
});

test('one cell is of the indicator that the figure is titled by, two are told apart, and so are their publishers', () => {
	const cells = [...cellOf('births'), ...cellOf('immunisation_dtp3')];
	const { sources } = topic.page(cells.flatMap(({ sourceId }) => sourceId ?? []));
	const lookup = {
		indicators: topic.atlas.indicators,
		sources: new Map(sources.map((source) => [source.id, source]))
	};
	expect(cellFacts(cells.slice(0, 1), lookup).values[0]?.label).toBeUndefined();
	const pair = cellFacts(cells, lookup);
	expect(pair.values.map(({ label }) => label)).toEqual(
		['births', 'immunisation_dtp3'].map((id) => lookup.indicators.get(id)?.title)
	);
	expect(pair.source).toContain('; ');
});
