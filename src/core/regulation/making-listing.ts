import type { Listing, ListingRow } from '#core/table/listing.ts';
import { membershipIn, type Dossier } from './dossier.ts';
import { MAKE_PRODUCTS, MAKES, type Make, type MakingWithoutMaturity } from './making.ts';
import type { Membership } from './membership.ts';
import { OTHER_SIGNS } from './other-signs.ts';
import type { Product } from './product.ts';
import type { Registers } from './registers.ts';
import { isForOthersOnly, OTHER_PRODUCT, type Standing } from './standing.ts';
import { STATED_INDICATORS, type StatedMaking } from './stated-making.ts';

/** Words of the table. */
export interface MakingWords {
	readonly standing: (standing: Standing, product: Product) => string;
	readonly status: (membership: Membership) => string;
	/** What a reader must know of a statement. */
	readonly note: (statement: StatedMaking) => string;
}

/**
 * The makers by the measure chosen, with all three measures, their regulator's standing for these products, and the parts it takes that
 * do not count for maturity. Beside sites stand the statements from outside the register, and whoever has these alone comes last.
 */
export function makingListing(
	{ make, makers, stated }: Pick<MakingWithoutMaturity, 'make' | 'makers' | 'stated'>,
	registers: Registers,
	words: MakingWords
): Listing {
	const product = MAKE_PRODUCTS[make];
	const measures: readonly Make[] = [make, ...MAKES.filter((id) => id !== make)];
	const statements = make === 'sites' ? STATED_INDICATORS : [];
	const row = (dossier: Dossier): ListingRow => {
		const said = dossier.stated.filter(({ indicator }) => statements.includes(indicator));
		const signs = OTHER_SIGNS.map((sign) => membershipIn(dossier, sign));
		const counted = measures.filter((id) => dossier.making[id] !== undefined).map((id) => registers[id]);
		const rows = [...said, ...standingSigns(dossier, product), ...signs.filter((sign) => sign !== undefined)];
		const confidences = [...counted, ...rows].map(({ confidence }) => confidence);
		return {
			key: dossier.iso3,
			values: {
				iso3: dossier.iso3,
				country: dossier.country,
				...dossier.making,
				...Object.fromEntries(statements.map((id) => [id, said.find(({ indicator }) => indicator === id)?.value])),
				standing: words.standing(dossier.standing[product], product),
				...Object.fromEntries(OTHER_SIGNS.map((id, index) => [id, signs[index] && words.status(signs[index])]))
			},
			confidence: confidences.includes('medium') ? 'medium' : confidences[0],
			sourceIds: [
				...new Set([...counted.flatMap(({ sourceIds }) => sourceIds), ...rows.map(({ sourceId }) => sourceId)])
			],
			note: said.map(words.note).join('; ')
		};
	};
	return {
		columns: [
			{ id: 'iso3', kind: 'text' },
			{ id: 'country', kind: 'text' },
			...measures.map((id) => ({ id, kind: 'number', decimals: 0 }) as const),
			...statements.map((id) => ({ id, kind: 'number' }) as const),
			{ id: 'standing', kind: 'text' },
			...OTHER_SIGNS.map((id) => ({ id, kind: 'text' }) as const)
		],
		rows: [...makers, ...stated].map(row)
	};
}

/** The memberships that a standing for the products rests on, a published level counted among them. */
function standingSigns({ memberships, standing }: Dossier, product: Product): Membership[] {
	const own = standing[product];
	const columns = isForOthersOnly(own)
		? ['who_listed_authority', OTHER_PRODUCT[product]]
		: SIGN_COLUMNS[own]?.(product);
	return memberships.filter(({ column }) => columns?.includes(column));
}

const SIGN_COLUMNS: Readonly<Partial<Record<Standing, (product: Product) => readonly string[]>>> = {
	listed: () => ['who_listed_authority'],
	level_4: (product) => [product],
	level_3: (product) => [product],
	ich: () => ['ich']
};
