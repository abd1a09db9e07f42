import { atlasOf, companionsOf, type Atlas } from '#core/table/atlas.ts';
import type { Catalogue } from '#core/table/catalogue.ts';
import { indicatorTable } from '#core/table/indicator-table.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import type { CrossSection, Group } from '#core/table/view.ts';
import * as m from '#locale/compiled/messages.js';
import { readCatalogue, readObservations } from './read.ts';

interface Standings {
	readonly catalogue: Catalogue;
	readonly atlas: Atlas;
	readonly world: Group;
	/** The latest values of the world, one per indicator of the catalogue. */
	readonly sections: readonly CrossSection[];
}

let made: Standings | undefined;

/** Every indicator's latest values of the world; made once for a build. */
export function standings(): Standings {
	if (made) return made;
	const catalogue = readCatalogue();
	const atlas = atlasOf(catalogue, m.text_world());
	const tables = new Map(
		[...atlas.indicators.values()].map((indicator) => [
			indicator.id,
			indicatorTable(indicator, readObservations(indicator.id))
		])
	);
	const context = { countries: atlas.countries, world: atlas.world, ...companionsOf(atlas, tables) };
	const sections = [...tables.values()].map((table) =>
		crossSection(context, { table, group: atlas.world, year: 'latest', pinned: [] })
	);
	made = { catalogue, atlas, world: atlas.world, sections };
	return made;
}
