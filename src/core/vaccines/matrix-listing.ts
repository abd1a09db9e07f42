import type { Listing } from '#core/table/listing.ts';
import { diseaseGroups, supplyOf, type GroupSupply, type MakerRegion } from './group-supply.ts';

/** A row for each disease group in each region, those with nothing included: zero is a number there. */
export function matrixListing(
	supplies: readonly GroupSupply[],
	regions: readonly MakerRegion[],
	countryName: (iso3: string) => string,
	sourceIds: readonly string[]
): Listing {
	return {
		columns: [
			{ id: 'disease_group', kind: 'text' },
			{ id: 'region', kind: 'text' },
			{ id: 'products', kind: 'number', decimals: 0 },
			{ id: 'makers', kind: 'number', decimals: 0 },
			{ id: 'countries', kind: 'text' },
			{ id: 'maker_names', kind: 'text' }
		],
		rows: diseaseGroups(supplies).flatMap((group) =>
			regions.map(({ id, name, makers }) => {
				const cell = supplyOf(supplies, group, makers);
				return {
					key: `${group}|${id}`,
					values: {
						disease_group: group,
						region: name,
						products: cell.products,
						makers: cell.makers.length,
						countries: cell.countries.map(countryName).join('; ') || undefined,
						maker_names: cell.makers.join('; ') || undefined
					},
					confidence: cell.confidence,
					sourceIds
				};
			})
		)
	};
}
