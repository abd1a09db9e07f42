import type { Listing } from '#core/table/listing.ts';
import type { Balance } from './balance.ts';

/** Every member with its exports and imports in US dollars; the difference only where both are known. */
export function balanceListing({ rows }: Balance): Listing {
	return {
		columns: [
			{ id: 'country', kind: 'text' },
			{ id: 'iso3', kind: 'text' },
			{ id: 'year', kind: 'year' },
			{ id: 'exports_usd', kind: 'number', decimals: 0 },
			{ id: 'imports_usd', kind: 'number', decimals: 0 },
			{ id: 'balance_usd', kind: 'number', decimals: 0 }
		],
		rows: rows.map(({ iso3, country, year, exports, imports, confidence, sourceIds, note }) => ({
			key: iso3,
			values: {
				country,
				iso3,
				year,
				exports_usd: exports,
				imports_usd: imports,
				balance_usd: exports === undefined || imports === undefined ? undefined : exports - imports
			},
			confidence,
			sourceIds,
			note
		}))
	};
}
