import { unpackColumn } from '#core/ecosystem/packed-column.ts';
import { queryEcosystem, type EcosystemView } from '#core/ecosystem/query-ecosystem.ts';
import type { StandingColumn } from '#core/ecosystem/standing.ts';
import type { Pillar } from '#core/table/indicator.ts';
import { namedCountry } from '#core/table/named-country.ts';
import { openTopic } from '#server/topic.ts';

/** Regions that differ: all, large, small, with and without territories. */
export const REGIONS = [
	'',
	'au/AU',
	'who_region/AFRO',
	'gcc/GCC',
	'saarc/SAARC',
	'pacific_islands_forum/PIF',
	'sids/SIDS'
];

export interface Opened {
	readonly view: EcosystemView;
	readonly columns: ReadonlyMap<Pillar, StandingColumn>;
}

/** What the page of a region is given, and its columns as the page unpacks them. */
export function opened(region: string): Opened {
	const { atlas, catalogue, group, worldSection } = openTopic(region);
	const members = group.members.flatMap((iso3) => atlas.countries.get(iso3) ?? []);
	const view = queryEcosystem(members, catalogue.indicators, worldSection);
	const named = view.members.map(namedCountry);
	return {
		view,
		columns: new Map(view.columns.map((column) => [column.indicator.pillar, unpackColumn(column, named)]))
	};
}
