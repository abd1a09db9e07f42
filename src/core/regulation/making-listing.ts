import type { Listing } from '#core/table/listing.ts';
import type { Dossier } from './dossier.ts';
import { MAKE_PRODUCTS, type Make } from './making.ts';
import type { Product } from './product.ts';
import type { Standing } from './standing.ts';

/** Register or list that each measure comes from. */
const MAKE_SOURCES: Readonly<Record<Make, string>> = {
	sites: 'fda_drug_establishments',
	vaccines: 'who_pq_vaccines_2026',
	apis: 'who_pq_active_ingredients_2026'
};
const STANDING_SOURCES: Readonly<Partial<Record<Standing, string>>> = {
	listed: 'who_listed_authorities',
	level_4: 'who_maturity_list',
	level_3: 'who_maturity_list',
	vaccines_only: 'who_maturity_list',
	medicines_only: 'who_maturity_list',
	ich: 'ich_members'
};

/** The makers by the measure chosen, with all three measures and their regulator's standing for these products. */
export function makingListing(
	makers: readonly Dossier[],
	make: Make,
	words: (standing: Standing, product: Product) => string
): Listing {
	const product = MAKE_PRODUCTS[make];
	const measures: readonly Make[] = [make, ...(['sites', 'vaccines', 'apis'] as const).filter((id) => id !== make)];
	return {
		columns: [
			{ id: 'iso3', kind: 'text' },
			{ id: 'country', kind: 'text' },
			...measures.map((id) => ({ id, kind: 'number', decimals: 0 }) as const),
			{ id: 'standing', kind: 'text' }
		],
		rows: makers.map((dossier) => ({
			key: dossier.iso3,
			values: {
				iso3: dossier.iso3,
				country: dossier.country,
				...dossier.making,
				standing: words(dossier.standing[product], product)
			},
			confidence: 'medium',
			sourceIds: [
				...measures.flatMap((id) => (dossier.making[id] === undefined ? [] : MAKE_SOURCES[id])),
				...[STANDING_SOURCES[dossier.standing[product]] ?? []].flat()
			]
		}))
	};
}
