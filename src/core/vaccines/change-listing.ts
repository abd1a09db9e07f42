import type { Listing } from '#core/table/listing.ts';
import type { ListChanges } from './list-change.ts';

/** A row for each country with its number on both lists; no change where one of the lists has no row. */
export function changeListing({ dates, rows }: ListChanges, countryName: (iso3: string) => string): Listing {
	return {
		columns: [
			{ id: 'iso3', kind: 'text' },
			{ id: 'country', kind: 'text' },
			{ id: 'first_list', kind: 'date' },
			{ id: 'presentations_first', kind: 'number', decimals: 0 },
			{ id: 'last_list', kind: 'date' },
			{ id: 'presentations_last', kind: 'number', decimals: 0 },
			{ id: 'change', kind: 'number', decimals: 0 }
		],
		rows: rows.map(({ iso3, from, to, confidence, sourceIds }) => ({
			key: iso3,
			values: {
				iso3,
				country: countryName(iso3),
				first_list: dates[0],
				presentations_first: from,
				last_list: dates[1],
				presentations_last: to,
				change: from === undefined || to === undefined ? undefined : to - from
			},
			confidence,
			sourceIds
		}))
	};
}
