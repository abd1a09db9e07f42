import type { Listing } from '#core/table/listing.ts';
import type { Series } from '#core/table/view.ts';

/** Every point of a line chart: those of the countries, then the group's own line, each of whose rows says what it covers. */
export function seriesListing(
	{ indicator, group, rows, region }: Series,
	coverage: (input: { covered: number; members: number }) => string
): Listing {
	const sourceIds = [...new Set(rows.flatMap(({ sourceId }) => sourceId ?? []))];
	return {
		columns: [
			{ id: 'code', kind: 'text' },
			{ id: 'name', kind: 'text' },
			{ id: 'indicator', kind: 'text' },
			{ id: 'year', kind: 'year' },
			{ id: 'value', kind: 'number', decimals: indicator.decimals },
			{ id: 'status', kind: 'text' }
		],
		rows: [
			...rows
				.filter(({ value }) => value !== undefined)
				.map((cell) => ({
					key: `${cell.iso3}@${cell.year ?? ''}`,
					values: {
						code: cell.iso3,
						name: cell.country,
						indicator: cell.indicator,
						year: cell.year,
						value: cell.value,
						status: cell.status
					},
					confidence: cell.confidence,
					sourceIds: cell.sourceId === undefined ? [] : [cell.sourceId],
					note: cell.note
				})),
			...region.map(({ year, value, covered, members }) => ({
				key: `${group.id}@${year}`,
				values: {
					code: group.id,
					name: group.name,
					indicator: indicator.id,
					year,
					value,
					status: indicator.aggregation
				},
				confidence: undefined,
				sourceIds,
				note: coverage({ covered, members })
			}))
		]
	};
}
