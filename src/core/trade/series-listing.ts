import type { GroupNumber } from '#core/table/group-numbers.ts';
import type { Listing } from '#core/table/listing.ts';
import type { Series } from '#core/table/view.ts';

/** What the group's number of each year rests on: the sources and the weakest confidence of all members' values in it. */
export type LineBasis = ReadonlyMap<number, Pick<GroupNumber, 'confidence' | 'sourceIds'>>;

/** The same of the numbers of a Series, each of which is of one year. */
export function lineBasis(numbers: readonly GroupNumber[]): LineBasis {
	return new Map(numbers.map(({ years: [year], confidence, sourceIds }) => [year, { confidence, sourceIds }]));
}

/** Every point of a line chart: those of the countries, then the group's own line, each of whose rows says what it covers. */
export function seriesListing(
	{ indicator, group, rows, region }: Series,
	basis: LineBasis,
	coverage: (input: { covered: number; members: number }) => string
): Listing {
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
				confidence: basis.get(year)?.confidence,
				sourceIds: basis.get(year)?.sourceIds ?? [],
				note: coverage({ covered, members })
			}))
		]
	};
}
