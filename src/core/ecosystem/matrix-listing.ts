import type { Pillar } from '#core/table/indicator.ts';
import type { Listing, ListingRow } from '#core/table/listing.ts';
import { absenceOf } from '#core/table/observation.ts';
import type { EcosystemMatrix, Member } from './matrix.ts';

/** The rows of every country, one for each pillar shown; absences stay, with their kind as status. */
export function countryRows(
	{ columns, rows }: EcosystemMatrix,
	pillarName: (pillar: Pillar) => string
): ReadonlyMap<string, readonly ListingRow[]> {
	const named = columns.map(({ pillar, column }) => ({ pillar: pillarName(pillar), column }));
	return new Map(
		rows.map(({ iso3, name }) => [
			iso3,
			named.flatMap(({ pillar, column: { indicator, of, standings } }): ListingRow | [] => {
				const s = standings.get(iso3);
				if (!s) return [];
				return {
					key: `${iso3}|${indicator.id}`,
					values: {
						country: name,
						iso3,
						pillar,
						indicator: indicator.id,
						value: s.value,
						unit: indicator.unit,
						year: s.year,
						status: absenceOf(s) ?? s.status,
						percentile: s.percentile,
						rank: s.rank,
						countries_ranked: s.rank === undefined ? undefined : of
					},
					confidence: s.confidence,
					sourceIds: s.sourceId === undefined ? [] : [s.sourceId],
					note: s.note
				};
			})
		])
	);
}

/** The matrix as rows to read and take away, countries in the order shown. */
export function matrixListing(members: readonly Member[], rows: ReturnType<typeof countryRows>): Listing {
	return {
		columns: [
			{ id: 'country', kind: 'text' },
			{ id: 'iso3', kind: 'text' },
			{ id: 'pillar', kind: 'text' },
			{ id: 'indicator', kind: 'text' },
			{ id: 'value', kind: 'number' },
			{ id: 'unit', kind: 'text' },
			{ id: 'year', kind: 'year' },
			{ id: 'status', kind: 'text' },
			{ id: 'percentile', kind: 'number', decimals: 0 },
			{ id: 'rank', kind: 'number' },
			{ id: 'countries_ranked', kind: 'number' }
		],
		rows: members.flatMap(({ iso3 }) => rows.get(iso3) ?? [])
	};
}
