import type { Listing } from '#core/table/listing.ts';
import { makerKey } from './maker-vaccines.ts';
import type { VaccineMaker } from './makers.ts';

/** A row for each maker in the order given. */
export function makersListing(makers: readonly VaccineMaker[], countryName: (iso3: string) => string): Listing {
	return {
		columns: [
			{ id: 'maker', kind: 'text' },
			{ id: 'country', kind: 'text' },
			{ id: 'products', kind: 'number', decimals: 0 },
			{ id: 'disease_groups', kind: 'text' },
			{ id: 'regulators', kind: 'text' },
			{ id: 'first_prequalified', kind: 'date' },
			{ id: 'last_prequalified', kind: 'date' }
		],
		rows: makers.map((maker) => ({
			key: makerKey(maker),
			values: {
				maker: maker.name,
				country: countryName(maker.iso3),
				products: maker.products,
				disease_groups: maker.groups.join('; '),
				regulators: maker.regulators.join('; ') || undefined,
				first_prequalified: maker.first,
				last_prequalified: maker.last
			},
			confidence: maker.confidence,
			sourceIds: maker.sourceIds,
			...(maker.note && { note: maker.note })
		}))
	};
}
