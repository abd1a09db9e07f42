import type { Listing } from '#core/table/listing.ts';
import { makerKey, type MakerVaccine } from './maker-vaccines.ts';
import type { VaccineMaker } from './makers.ts';

/** A row for each vaccine of the makers, in their order; several dates of one vaccine stand side by side after `; `. */
export function makerVaccinesListing(
	makers: readonly VaccineMaker[],
	vaccinesOf: (maker: string) => readonly MakerVaccine[],
	countryName: (iso3: string) => string
): Listing {
	return {
		columns: [
			{ id: 'maker', kind: 'text' },
			{ id: 'country', kind: 'text' },
			{ id: 'vaccine_type', kind: 'text' },
			{ id: 'commercial_name', kind: 'text' },
			{ id: 'presentations', kind: 'number', decimals: 0 },
			{ id: 'regulator', kind: 'text' },
			{ id: 'prequalified', kind: 'text' }
		],
		rows: makers.flatMap((maker) =>
			vaccinesOf(makerKey(maker)).map(({ type, name, presentations, regulator, dates }) => ({
				key: [makerKey(maker), type, name, regulator].join('|'),
				values: {
					maker: maker.name,
					country: countryName(maker.iso3),
					vaccine_type: type,
					commercial_name: name || undefined,
					presentations,
					regulator: regulator || undefined,
					prequalified: dates.join('; ')
				},
				confidence: maker.confidence,
				sourceIds: maker.sourceIds,
				...(maker.note && { note: maker.note })
			}))
		)
	};
}
