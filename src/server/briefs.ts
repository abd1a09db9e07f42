import { profiles, type Profile } from '#core/brief/peers.ts';
import { standingColumn, type StandingColumn } from '#core/ecosystem/standing.ts';
import type { Atlas } from '#core/table/atlas.ts';
import type { Cell } from '#core/table/observation.ts';
import type { Group } from '#core/table/view.ts';
import { standings } from './standings.ts';

/** What every brief is made from; made once for a build. */
interface BriefBase {
	/** Every indicator's standings in the world, by its id. */
	readonly columns: ReadonlyMap<string, StandingColumn>;
	readonly profiles: ReadonlyMap<string, Profile>;
	/** Latest values by indicator and iso3. */
	readonly cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
}

let made: BriefBase | undefined;

/** Standings and profiles of all countries. */
export function briefBase(): BriefBase {
	if (made) return made;
	const { sections } = standings();
	const columns = new Map(sections.map((section) => [section.indicator.id, standingColumn(section)]));
	made = {
		columns,
		profiles: profiles(columns.values()),
		cells: new Map(
			sections.map(({ indicator, cells }) => [indicator.id, new Map(cells.map((cell) => [cell.iso3, cell]))])
		)
	};
	return made;
}

/** Schemes whose groups a country is compared in, the first that has it. */
const HOME_SCHEMES = ['who_region', 'un_region', 'wb_region'];

/** The region that a country is read beside: that of WHO, else of the UN, else of the World Bank, else the world. */
export function homeRegion(atlas: Atlas, iso3: string): Group {
	return HOME_SCHEMES.map((scheme) => groupIn(atlas, scheme, iso3)).find((group) => group !== undefined) ?? atlas.world;
}

/** The group of a scheme that a country is in; undefined where it is in none. */
export function groupIn({ schemes }: Atlas, scheme: string, iso3: string): Group | undefined {
	return schemes.find(({ id }) => id === scheme)?.groups.find(({ members }) => members.includes(iso3));
}
