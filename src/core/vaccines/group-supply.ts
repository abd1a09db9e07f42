import { SEQUENTIAL_TONES } from '#core/scale/tone.ts';
import type { Confidence } from '#core/table/observation.ts';
import { distinct, leastConfidence, type VaccineProduct } from './product.ts';

/** What the makers of one country have in one disease group: the grains that any grouping of countries is made of. */
export interface GroupSupply {
	readonly group: string;
	readonly iso3: string;
	readonly products: number;
	/** Names, sorted. */
	readonly makers: readonly string[];
	readonly confidence: Confidence;
}

/** A column of the matrix: a region and those of its members that have a maker on the list. */
export interface MakerRegion {
	/** Id of the group, or `world`. */
	readonly id: string;
	readonly name: string;
	readonly makers: readonly string[];
}

/** A cell of the matrix. Zero products is a real zero, because the list is complete. */
export interface SupplyCell {
	readonly products: number;
	readonly makers: readonly string[];
	/** iso3, sorted. */
	readonly countries: readonly string[];
	readonly confidence: Confidence | undefined;
}

/** Products and makers by disease group and country; groups with most products first, then by name. */
export function groupSupplies(products: readonly VaccineProduct[]): GroupSupply[] {
	const byGroup = Map.groupBy(products, ({ group }) => group);
	const groups = [...byGroup].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
	return groups.flatMap(([group, own]) =>
		[...Map.groupBy(own, ({ iso3 }) => iso3)]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([iso3, rows]) => ({
				group,
				iso3,
				products: rows.length,
				makers: distinct(rows.map(({ maker }) => maker)),
				confidence: leastConfidence(rows) ?? 'medium'
			}))
	);
}

/** Disease groups in the order of the supplies. */
export function diseaseGroups(supplies: readonly GroupSupply[]): string[] {
	return [...new Set(supplies.map(({ group }) => group))];
}

/** What the makers of some countries have in one disease group. */
export function supplyOf(supplies: readonly GroupSupply[], group: string, countries: readonly string[]): SupplyCell {
	const own = supplies.filter((supply) => supply.group === group && countries.includes(supply.iso3));
	return {
		products: own.reduce((sum, { products }) => sum + products, 0),
		makers: distinct(own.flatMap(({ makers }) => makers)),
		countries: distinct(own.map(({ iso3 }) => iso3)),
		confidence: leastConfidence(own)
	};
}

/** Least numbers of products of the five classes of the matrix; none is a class of its own. */
export const PRODUCT_CLASSES = [1, 2, 5, 10, 20] as const;

/** Tone of a number of products: the same limits on every page, so that regions can be compared. */
export function productTone(products: number): 'zero' | (typeof SEQUENTIAL_TONES)[number] {
	const reached = PRODUCT_CLASSES.filter((least) => products >= least).length;
	return SEQUENTIAL_TONES[reached - 1] ?? 'zero';
}
