import type { Listing } from '#core/table/listing.ts';
import type { Purchases } from './purchases.ts';

/** A row for each origin, with both sides' reports. */
export function purchasesListing({ year, rows }: Purchases, countryName: (iso3: string) => string): Listing {
	return {
		columns: [
			{ id: 'origin', kind: 'text' },
			{ id: 'origin_iso3', kind: 'text' },
			{ id: 'year', kind: 'year' },
			{ id: 'importers_report_usd', kind: 'number', decimals: 0 },
			{ id: 'exporters_report_usd', kind: 'number', decimals: 0 },
			{ id: 'destinations', kind: 'number', decimals: 0 }
		],
		rows: rows.map((row) => ({
			key: row.origin,
			values: {
				origin: countryName(row.origin),
				origin_iso3: row.origin,
				year,
				importers_report_usd: row.importers,
				exporters_report_usd: row.exporters,
				destinations: row.destinations
			},
			confidence: row.confidence,
			sourceIds: row.sourceIds
		}))
	};
}
