import { atlasOf, companionsOf, type Atlas } from '#core/table/atlas.ts';
import { indicatorTable, type IndicatorTable } from '#core/table/indicator-table.ts';
import type { QueryContext } from '#core/table/query-cross-section.ts';
import * as m from '#locale/compiled/messages.js';
import { readCatalogue, readObservations } from './read.ts';

/** Everything that a query at build time may ask for. */
export interface AllTables {
	readonly atlas: Atlas;
	/** Every indicator's table by its id. */
	readonly tables: ReadonlyMap<string, IndicatorTable>;
	readonly context: QueryContext;
}

let made: AllTables | undefined;

/** All indicators as tables, with the names that they are asked by; made once for a build. */
export function allTables(): AllTables {
	if (made) return made;
	const atlas = atlasOf(readCatalogue(), m.text_world());
	const tables = new Map(
		[...atlas.indicators.values()].map((indicator) => [
			indicator.id,
			indicatorTable(indicator, readObservations(indicator.id))
		])
	);
	made = {
		atlas,
		tables,
		context: { countries: atlas.countries, world: atlas.world, ...companionsOf(atlas, tables) }
	};
	return made;
}
