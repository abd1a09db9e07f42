import { describe, expect, it } from 'vitest';
import { atlasOf } from '#core/table/atlas.ts';
import { namesOf } from '#core/table/names.ts';
import { notebookOf, notesOf } from '#core/table/notebook.ts';
import { matches } from '#core/text/search.ts';
import { readCatalogue } from '#server/read.ts';
import { countriesToPin, indicatorsByPillar, regionsByScheme, worldAndRegions } from '#ui/explore/picker-groups.ts';
import type { PickerGroup } from '#ui/explore/picker.ts';

const catalogue = readCatalogue();
const atlas = { ...atlasOf(namesOf(catalogue), 'World'), ...notebookOf(notesOf(catalogue)) };

const idsOf = (groups: readonly PickerGroup[]): string[] => groups.flatMap(({ items }) => items.map(({ id }) => id));
const foundBy = (groups: readonly PickerGroup[], query: string): string[] =>
	groups.flatMap(({ items }) =>
		items.filter((item) => matches(query, item.label, item.keywords ?? '')).map(({ id }) => id)
	);

describe('lists to choose from', () => {
	it('hold every indicator once, under its pillar', () => {
		const groups = indicatorsByPillar(atlas);
		expect(idsOf(groups).sort()).toEqual(catalogue.indicators.map(({ id }) => id).sort());
		expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
	});

	it('hold all indicators but the one that an indicator is read against', () => {
		const others = catalogue.indicators.map(({ id }) => id).filter((id) => id !== 'births');
		expect(idsOf(indicatorsByPillar(atlas, 'births')).sort()).toEqual(others.sort());
	});

	it('hold the world first, then every region once, under its scheme', () => {
		const ids = idsOf(worldAndRegions(atlas));
		expect(ids[0]).toBe('world');
		expect(ids.sort()).toEqual([...atlas.groups.keys()].sort());
	});

	it('hold every country once, in or outside the region, by name; a pinned one stands first as well', () => {
		const region = { name: 'Four', members: ['KEN', 'CIV', 'TUR', 'COD'] };
		const [pinned, members, others] = countriesToPin(atlas, region, ['IND', 'KEN']);
		expect(idsOf(pinned ? [pinned] : [])).toEqual(['IND', 'KEN']);
		expect(members?.items.map(({ label }) => label)).toEqual([
			'Côte d’Ivoire',
			'Democratic Republic of the Congo',
			'Kenya',
			'Türkiye'
		]);
		expect(idsOf([members, others].flatMap((group) => group ?? [])).sort()).toEqual([...atlas.world.members].sort());
	});

	it.each([
		['an old name of a country', 'ivory coast', () => countriesToPin(atlas, atlas.world, []), 'CIV'],
		['the code of a region', 'SEARO', () => regionsByScheme(atlas.schemes), 'who_region:SEARO'],
		['the title of its scheme', 'African Union', () => regionsByScheme(atlas.schemes), 'au:AU'],
		['a word of a definition', 'prequalified', () => indicatorsByPillar(atlas), 'pq_vaccine_makers']
	])('are found by %s', (_, query, groups, id) => {
		expect(foundBy(groups(), query)).toContain(id);
	});
});
