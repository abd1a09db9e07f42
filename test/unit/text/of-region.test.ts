import { describe, expect, it, test } from 'vitest';
import { fileOfRegion, titleOfRegion } from '#core/text/of-region.ts';
import { topicEntries, openTopic } from '#server/topic.ts';
import { words } from './words.ts';

const AFRICA = { id: 'un_region:002', name: 'Africa' };
const WORLD = { id: 'world', name: 'World' };

describe('the title of a figure that leaves its page', () => {
	it.each([
		['Exports against imports', AFRICA, 'text_title(indicator=Exports against imports; group=Africa)'],
		['Exports against imports: Africa', AFRICA, 'Exports against imports: Africa'],
		['Flows into the region, 2018: Africa', AFRICA, 'Flows into the region, 2018: Africa'],
		['Flows, 2018', WORLD, 'text_title(indicator=Flows, 2018; group=World)'],
		// A part of a word, or of a sentence, is not the name.
		['Shares of the world', WORLD, 'text_title(indicator=Shares of the world; group=World)'],
		[
			'Holders of European certificates',
			{ id: 'un_region:150', name: 'Europe' },
			'text_title(indicator=Holders of European certificates; group=Europe)'
		],
		['Deals (all): A+ [x] (y)', { id: 'a:b', name: 'A+ [x] (y)' }, 'Deals (all): A+ [x] (y)']
	])('%s', (title, region, named) => {
		expect(titleOfRegion(title, region, words)).toBe(named);
	});

	it('does not grow when it is named again', () => {
		const plain = {
			text_title: ({ indicator, group }: { indicator: string; group: string }) => `${indicator}: ${group}`
		};
		for (const { region } of topicEntries()) {
			const { id, name } = openTopic(region).page([]).region;
			const once = titleOfRegion('Change between two lists', { id, name }, plain);
			expect(once).toBe(`Change between two lists: ${name}`);
			expect(titleOfRegion(once, { id, name }, plain)).toBe(once);
		}
	});
});

test.each([
	['ecosystem-links', AFRICA, 'ecosystem-links_un_region-002'],
	['ecosystem-links_un_region-002', AFRICA, 'ecosystem-links_un_region-002'],
	['vaccine-flows_un_region-002_in_2018', AFRICA, 'vaccine-flows_un_region-002_in_2018'],
	['regulation-levels-medicines-who_region', WORLD, 'regulation-levels-medicines-who_region_world'],
	['regulation-levels-medicines-world', WORLD, 'regulation-levels-medicines-world'],
	['list_au_rec-EAC', { id: 'au_rec:EA', name: 'EA' }, 'list_au_rec-EAC_au_rec-EA']
])('the file %s', (file, region, named) => {
	expect(fileOfRegion(file, region)).toBe(named);
});
