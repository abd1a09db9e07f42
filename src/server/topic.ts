import { error } from '@sveltejs/kit';
import type { TableRow } from '#core/schema/row.ts';
import type { Atlas } from '#core/table/atlas.ts';
import type { Catalogue } from '#core/table/catalogue.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import { series } from '#core/table/query-series.ts';
import type { CrossSection, Group, Series } from '#core/table/view.ts';
import * as m from '#locale/compiled/messages.js';
import type { TopicData } from '#ui/topic/topic-data.ts';
import { readCatalogue, readTable } from './read.ts';
import { allTables } from './tables.ts';

/** What a page on one topic for one region asks of the data. */
export interface Topic {
	readonly catalogue: Catalogue;
	readonly atlas: Atlas;
	/** The region chosen, by a name that no other region has. */
	readonly group: Group;
	/** Each member's latest value, with the numbers of the region and of the world. Throws for an unknown indicator. */
	readonly section: (indicator: string) => CrossSection;
	/** The same of the whole world. */
	readonly worldSection: (indicator: string) => CrossSection;
	/** The region over time, with the members that have the highest latest values. */
	readonly series: (indicator: string) => Series;
	/** Rows of `data/<name>.csv`; none where the optional file is missing. Throws for a name that the package does not describe. */
	readonly rows: (name: string) => readonly TableRow[];
	/** What every page of a topic holds beside its figures: region, choice of regions, and the notes of what was used. */
	readonly page: (sourceIds: Iterable<string>, indicatorIds?: Iterable<string>) => TopicData;
}

/** One page per region: '' for the world, else `<scheme>/<group>`. */
export function topicEntries(): { region: string }[] {
	const { schemes } = readCatalogue();
	return [
		{ region: '' },
		...schemes.flatMap(({ groups }) => groups.map(({ id }) => ({ region: id.replace(':', '/') })))
	];
}

const sections = new Map<string, CrossSection>();

/** Opens the data for the region of an address. Throws the 404 page for a region that the atlas does not have. */
export function openTopic(region: string): Topic {
	const { atlas, tables, context } = allTables();
	const catalogue = readCatalogue();
	const found = atlas.groups.get(region === '' ? 'world' : region.replace('/', ':'));
	if (!found || found.id === region) error(404, m.topic_unknown_region({ region }));
	const group = distinctly(found, atlas.schemes);

	const tableOf = (id: string) => {
		const table = tables.get(id);
		if (!table)
			throw new RangeError(
				`no indicator "${id}" in data/indicators.csv, which a topic's page is made with: add its row`
			);
		return table;
	};
	const sectionOf = (id: string, of: Group): CrossSection => {
		const key = `${id} ${of.id}`;
		const section =
			sections.get(key) ?? crossSection(context, { table: tableOf(id), group: of, year: 'latest', pinned: [] });
		sections.set(key, section);
		return section;
	};
	return {
		catalogue,
		atlas,
		group,
		section: (id) => sectionOf(id, group),
		worldSection: (id) => sectionOf(id, atlas.world),
		series: (id) => series(context, { table: tableOf(id), group, pinned: [] }),
		rows: (name) => readTable(name) ?? [],
		page: (sourceIds, indicatorIds = []) => frame(catalogue, atlas, group, new Set(sourceIds), new Set(indicatorIds))
	};
}

/** Two groupings may have a region of the same name: then the grouping is said too. */
function distinctly(group: Group, schemes: Atlas['schemes']): Group {
	const alike = schemes.filter(({ groups }) => groups.some(({ name }) => name === group.name));
	const scheme = schemes.find(({ groups }) => groups.some(({ id }) => id === group.id));
	if (alike.length < 2 || !scheme) return group;
	return { ...group, name: m.topic_region_of({ region: group.name, grouping: scheme.title }) };
}

function frame(
	catalogue: Catalogue,
	{ schemes, world }: Atlas,
	group: Group,
	sourceIds: ReadonlySet<string>,
	indicatorIds: ReadonlySet<string>
): TopicData {
	const sources = catalogue.sources
		.filter(({ id }) => sourceIds.has(id))
		.sort((a, b) => `${a.publisher} ${a.title}`.localeCompare(`${b.publisher} ${b.title}`, 'en'));
	return {
		region: { id: group.id, name: group.name, members: group.members.length },
		schemes: [
			{ title: world.name, groups: [{ id: world.id, name: world.name }] },
			...schemes.map(({ title, groups }) => ({ title, groups: groups.map(({ id, name }) => ({ id, name })) }))
		],
		sources,
		licences: catalogue.licences.filter(({ id }) => sources.some(({ licence }) => licence === id)),
		indicators: catalogue.indicators.filter(({ id }) => indicatorIds.has(id))
	};
}
