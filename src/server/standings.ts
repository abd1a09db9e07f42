import type { Atlas } from '#core/table/atlas.ts';
import type { Catalogue } from '#core/table/catalogue.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import type { CrossSection, Group } from '#core/table/view.ts';
import { readCatalogue } from './read.ts';
import { allTables } from './tables.ts';

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
	const { atlas, tables, context } = allTables();
	const sections = [...tables.values()].map((table) =>
		crossSection(context, { table, group: atlas.world, year: 'latest', pinned: [] })
	);
	made = { catalogue: readCatalogue(), atlas, world: atlas.world, sections };
	return made;
}
