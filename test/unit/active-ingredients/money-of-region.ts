import { moneyGap, type MoneyGap } from '#core/active-ingredients/money-gap.ts';
import { observationAt } from '#core/table/indicator-table.ts';
import { allTables } from '#server/tables.ts';
import { openTopic } from '#server/topic.ts';

/** The gap in money of the region of an address, from the data package. */
export function moneyOfRegion(region: string): MoneyGap {
	const { section, atlas } = openTopic(region);
	const population = allTables().tables.get('population');
	return moneyGap(
		section('api_exports_usd'),
		section('api_imports_usd'),
		atlas.countries,
		(iso3, year) => population && observationAt(population, iso3, year)
	);
}
