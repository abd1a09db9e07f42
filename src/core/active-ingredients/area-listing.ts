import type { Listing } from '#core/table/listing.ts';
import type { AreaStanding } from './what-if.ts';

/** One row per therapeutic area: how many of its molecules keep no source, one, or more. */
export function areaListing(areas: readonly AreaStanding[], sourceIds: readonly string[]): Listing {
	return {
		columns: [
			{ id: 'therapeutic_area', kind: 'text' },
			{ id: 'molecules', kind: 'number' },
			{ id: 'none', kind: 'number' },
			{ id: 'one', kind: 'number' },
			{ id: 'more', kind: 'number' }
		],
		rows: areas.map(({ area, molecules, none, one, more }) => ({
			key: area,
			values: { therapeutic_area: area, molecules, none, one, more },
			confidence: 'medium',
			sourceIds
		}))
	};
}
