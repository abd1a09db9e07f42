import type { Listing } from '#core/table/listing.ts';
import type { OneBuyer, ProductGroup } from './one-buyer.ts';

export interface OneBuyerNames {
	/** Who the one buyer is: stands in every row, so that no row is read as the market. */
	readonly buyer: string;
	readonly productGroup: (group: ProductGroup) => string;
	readonly country: (iso3: string) => string;
}

/** What one buyer paid, by kind of product and country of the making site. */
export function oneBuyerListing({ parts }: OneBuyer, names: OneBuyerNames): Listing {
	return {
		columns: [
			{ id: 'buyer', kind: 'text' },
			{ id: 'product_group', kind: 'text' },
			{ id: 'origin', kind: 'text' },
			{ id: 'origin_iso3', kind: 'text' },
			{ id: 'year_first', kind: 'year' },
			{ id: 'year_last', kind: 'year' },
			{ id: 'paid_usd', kind: 'number', decimals: 0 },
			{ id: 'deliveries', kind: 'number', decimals: 0 },
			{ id: 'destinations', kind: 'number', decimals: 0 }
		],
		rows: parts.map((part) => ({
			key: `${part.productGroup}|${part.origin}`,
			values: {
				buyer: names.buyer,
				product_group: names.productGroup(part.productGroup),
				origin: names.country(part.origin),
				origin_iso3: part.origin,
				year_first: part.years[0],
				year_last: part.years[1],
				paid_usd: part.value,
				deliveries: part.deliveries,
				destinations: part.destinations
			},
			confidence: part.confidence,
			sourceIds: part.sourceIds
		}))
	};
}
