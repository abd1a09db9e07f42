import type { Listing } from '#core/table/listing.ts';
import type { RoutineDisease } from './routine-diseases.ts';
import type { RoutineNeed } from './routine-need.ts';
import type { RoutineSupplyRow, SupplyState } from './routine-supply.ts';

/** How diseases, states and countries are called in the reader's language. */
export interface RoutineNaming {
	readonly disease: (id: RoutineDisease) => string;
	readonly state: (state: SupplyState) => string;
	/** A country with its products: `India (18)`. */
	readonly inCountry: (share: RoutineSupplyRow['byCountry'][number]) => string;
	/** Title of an indicator. */
	readonly indicator: (id: string) => string;
}

/** A row for each routine disease: what the members make against it. */
export function routineSupplyListing(rows: readonly RoutineSupplyRow[], naming: RoutineNaming): Listing {
	return {
		columns: [
			{ id: 'disease', kind: 'text' },
			{ id: 'supply', kind: 'text' },
			{ id: 'products', kind: 'number', decimals: 0 },
			{ id: 'makers', kind: 'number', decimals: 0 },
			{ id: 'countries', kind: 'number', decimals: 0 },
			{ id: 'products_by_country', kind: 'text' },
			{ id: 'maker_names', kind: 'text' }
		],
		rows: rows.map((row) => ({
			key: row.disease,
			values: {
				disease: naming.disease(row.disease),
				supply: naming.state(row.state),
				products: row.products,
				makers: row.makers.length,
				countries: row.countries.length,
				products_by_country: row.byCountry.map(naming.inCountry).join('; ') || undefined,
				maker_names: row.makers.join('; ') || undefined
			},
			confidence: row.confidence,
			sourceIds: row.sourceIds
		}))
	};
}

/** A row for each routine disease: who gets the vaccine beside what the members make. `year` is a span where the estimates are of several. */
export function routineNeedListing({ rows, members }: RoutineNeed, naming: RoutineNaming): Listing {
	return {
		columns: [
			{ id: 'disease', kind: 'text' },
			{ id: 'indicator', kind: 'text' },
			{ id: 'coverage_percent', kind: 'number', decimals: 1 },
			{ id: 'year', kind: 'year' },
			{ id: 'members_with_estimate', kind: 'number', decimals: 0 },
			{ id: 'members', kind: 'number', decimals: 0 },
			{ id: 'products', kind: 'number', decimals: 0 },
			{ id: 'countries', kind: 'number', decimals: 0 }
		],
		rows: rows.map((row) => ({
			key: row.disease,
			values: {
				disease: naming.disease(row.disease),
				indicator: row.indicator === undefined ? undefined : naming.indicator(row.indicator),
				coverage_percent: row.coverage,
				year: row.years && spanOf(row.years),
				members_with_estimate: row.indicator === undefined ? undefined : row.covered,
				members,
				products: row.products,
				countries: row.countries.length
			},
			confidence: row.confidence,
			sourceIds: row.sourceIds
		}))
	};
}

function spanOf([first, last]: readonly [number, number]): number | string {
	return first === last ? first : `${first}–${last}`;
}
