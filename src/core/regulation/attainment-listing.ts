import type { Listing } from '#core/table/listing.ts';
import type { Attainment, Lane } from './attainment.ts';

/** Words of the table. */
export interface AttainmentWords {
	readonly lane: (lane: Lane) => string;
	/** Scope of a level or listing as it stands in the data; '' where it says nothing. */
	readonly scope: (attainment: Attainment) => string;
}

/** Every level and listing of the region, those without a date included. */
export function attainmentListing(attained: readonly Attainment[], words: AttainmentWords): Listing {
	return {
		columns: [
			{ id: 'iso3', kind: 'text' },
			{ id: 'country', kind: 'text' },
			{ id: 'authority', kind: 'text' },
			{ id: 'attained', kind: 'text' },
			{ id: 'date', kind: 'date' },
			{ id: 'scope', kind: 'text' }
		],
		rows: attained.map((attainment) => {
			const scope = words.scope(attainment);
			return {
				key: attainment.key,
				values: {
					iso3: attainment.iso3,
					country: attainment.country,
					authority: attainment.authority,
					attained: words.lane(attainment.lane),
					date: attainment.date,
					scope: scope === '' ? undefined : scope
				},
				confidence: attainment.confidence,
				sourceIds: [attainment.sourceId],
				note: attainment.note
			};
		})
	};
}
