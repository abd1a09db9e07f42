import type { Listing } from '#core/table/listing.ts';
import type { City, SiteCities } from './cities.ts';
import type { PartLabel, PartShare } from './world-shares.ts';

/** One row per town with sites, then one per country for sites whose town has no known position: `city` is empty there. */
export function cityListing(
	cities: readonly Pick<City, 'key' | 'city' | 'iso3' | 'sites'>[],
	unplaced: SiteCities['unplaced'],
	sourceIds: readonly string[],
	nameOf: (iso3: string) => string
): Listing {
	return {
		columns: [
			{ id: 'city', kind: 'text' },
			{ id: 'iso3', kind: 'text' },
			{ id: 'country', kind: 'text' },
			{ id: 'api_sites', kind: 'number' }
		],
		// The position, and with it which of two towns of one name is meant, was told from the name of the town.
		rows: [
			...cities.map(({ key, city, iso3, sites }) => ({
				key,
				values: { city, iso3, country: nameOf(iso3), api_sites: sites },
				confidence: 'medium' as const,
				sourceIds
			})),
			...unplaced.map(({ iso3, sites }) => ({
				key: `without_${iso3}`,
				values: { city: undefined, iso3, country: nameOf(iso3), api_sites: sites },
				confidence: 'high' as const,
				sourceIds
			}))
		]
	};
}

/** What one indicator has in each part of the world. */
export interface IndicatorShares {
	readonly indicator: string;
	readonly title: string;
	readonly shares: readonly PartShare[];
	readonly sourceIds: readonly string[];
}

/** One row per indicator and part of the world. */
export function shareListing(
	indicators: readonly IndicatorShares[],
	parts: readonly PartLabel[],
	labelOf: (part: PartLabel) => string
): Listing {
	const byKey = new Map(parts.map((part) => [part.key, part]));
	return {
		columns: [
			{ id: 'indicator', kind: 'text' },
			{ id: 'part', kind: 'text' },
			{ id: 'value', kind: 'number' },
			{ id: 'share_pct', kind: 'number', decimals: 1 },
			{ id: 'countries_with_data', kind: 'number' },
			{ id: 'countries', kind: 'number' }
		],
		rows: indicators.flatMap(({ indicator, title, shares, sourceIds }) =>
			shares.flatMap(({ part, value, share, covered }) => {
				const known = byKey.get(part);
				if (!known) return [];
				return {
					key: `${indicator}_${part}`,
					values: {
						indicator: title,
						part: labelOf(known),
						value,
						share_pct: share === undefined ? undefined : share * 100,
						countries_with_data: covered,
						countries: known.members
					},
					confidence: indicator === 'who_pq_apis' ? 'medium' : 'high',
					sourceIds
				};
			})
		)
	};
}
