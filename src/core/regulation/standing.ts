import type { Product } from './product.ts';
import type { Recognition } from './recognition.ts';

/*
 * The rule of what this atlas calls a mature regulator, in one place. It is judged apart for medicines and for vaccines, since a level
 * for one says nothing of the other. WHO names a system "stable, well functioning and integrated" from maturity level 3 (WHO Global
 * Benchmarking Tool). Many strong authorities were never assessed with that tool, so a listing by WHO that covers the products, or
 * regulatory membership of ICH, of the country's own or through the European Union, counts as well.
 */

/** Lowest maturity level that counts as mature. */
export const MATURE_LEVEL = 3;
/** Lowest step in ICH that counts: represented through the European Union. Observers do not count. */
export const MATURE_ICH = 2;
const HIGHEST_LEVEL = 4;

/**
 * Where a regulator stands for some products by what is published, from the strongest sign to none; the first that holds is the
 * country's. `vaccines_only` is for medicines and `medicines_only` for vaccines: the only sign is for the other products.
 */
export const STANDINGS = ['listed', 'level_4', 'level_3', 'ich', 'vaccines_only', 'medicines_only', 'none'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The products that are not these. */
export const OTHER_PRODUCT = { medicines: 'vaccines', vaccines: 'medicines' } as const satisfies Record<
	Product,
	Product
>;

/** The strongest published sign for the products, or that the only one is for the others. */
export function standingOf(recognition: Recognition, product: Product = 'medicines'): Standing {
	const own = signFor(recognition, product);
	if (own !== 'none' || signFor(recognition, OTHER_PRODUCT[product]) === 'none') return own;
	return `${OTHER_PRODUCT[product]}_only`;
}

function signFor(recognition: Recognition, product: Product): Exclude<Standing, `${Product}_only`> {
	const { [product]: level } = recognition;
	if (isListed(recognition, product)) return 'listed';
	if (level !== undefined && level >= HIGHEST_LEVEL) return 'level_4';
	if (level !== undefined && level >= MATURE_LEVEL) return 'level_3';
	return isRecognised(recognition, product) ? 'ich' : 'none';
}

/** Whether a listing by WHO covers the products. */
function isListed({ listed }: Recognition, product: Product): boolean {
	return listed === true || listed === product;
}

/** Whether something other than a maturity level says that the regulator is mature for the products: a listing that covers them, or ICH. */
export function isRecognised(recognition: Recognition, product: Product): boolean {
	return isListed(recognition, product) || (recognition.ich ?? 0) >= MATURE_ICH;
}

/** Standings that a country can have for the products, in order. */
export function standingsFor(product: Product): readonly Standing[] {
	return STANDINGS.filter((standing) => standing !== `${product}_only`);
}

/** Whether the only published sign is for the other products. */
export function isForOthersOnly(standing: Standing): boolean {
	return standing === 'vaccines_only' || standing === 'medicines_only';
}

/** Whether anything published says that the regulator is mature for these products. False means "not known to be", not "immature". */
export function isKnownMature(standing: Standing): boolean {
	return standing !== 'none' && !isForOthersOnly(standing);
}
