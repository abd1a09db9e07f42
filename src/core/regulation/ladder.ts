import type { Group } from '#core/table/view.ts';
import { PRODUCTS, type Product } from './product.ts';
import { NO_RECOGNITION, type Recognition } from './recognition.ts';
import { RUNGS, rungOf, type Rung } from './rung.ts';

/** How the members of a group, and the people in them, spread over the rungs. */
export interface Ladder {
	readonly id: string;
	readonly name: string;
	readonly members: number;
	/** People of the members whose population is known, latest year of each. */
	readonly people: number;
	/** Members whose population is not known: they are in no number of people. */
	readonly uncounted: number;
	/** Members on each rung, in the order of `RUNGS`. */
	readonly memberCounts: Readonly<Record<Product, readonly number[]>>;
	/** People under each rung, in the order of `RUNGS`. */
	readonly peopleCounts: Readonly<Record<Product, readonly number[]>>;
}

/** Spreads a group over the rungs. `people` gives a member's population, undefined where it is not known. */
export function ladderOf(
	group: Group,
	recognised: ReadonlyMap<string, Recognition>,
	people: (iso3: string) => number | undefined
): Ladder {
	const populations = group.members.map(people);
	const count = (product: Product, weight: (iso3: string) => number): number[] => {
		const counts = RUNGS.map(() => 0);
		for (const iso3 of group.members) {
			const rung = RUNGS.indexOf(rungOf(recognised.get(iso3) ?? NO_RECOGNITION, product));
			counts[rung] = (counts[rung] ?? 0) + weight(iso3);
		}
		return counts;
	};
	const byProduct = (weight: (iso3: string) => number): Record<Product, number[]> => ({
		medicines: count('medicines', weight),
		vaccines: count('vaccines', weight)
	});
	return {
		id: group.id,
		name: group.name,
		members: group.members.length,
		people: populations.reduce<number>((sum, value) => sum + (value ?? 0), 0),
		uncounted: populations.filter((value) => value === undefined).length,
		memberCounts: byProduct(() => 1),
		peopleCounts: byProduct((iso3) => people(iso3) ?? 0)
	};
}

/** Members, or people, on one rung. */
export function onRung(ladder: Ladder, of: 'members' | 'people', product: Product, rung: Rung): number {
	const counts = of === 'members' ? ladder.memberCounts : ladder.peopleCounts;
	return counts[product][RUNGS.indexOf(rung)] ?? 0;
}

/** Members, or people, with a published level of 3 or 4: what is known at the least. */
export function atLevel(ladder: Ladder, of: 'members' | 'people', product: Product): number {
	return onRung(ladder, of, product, 'level_3') + onRung(ladder, of, product, 'level_4');
}

/** Share (0–1) of the people under a published level of 3 or 4; undefined where no population is known. */
export function peopleShare(ladder: Ladder, product: Product): number | undefined {
	return ladder.people === 0 ? undefined : atLevel(ladder, 'people', product) / ladder.people;
}

/** The product that the address asks for; medicines by default. */
export function parseProduct(text: string): Product {
	return PRODUCTS.find((product) => product === text) ?? 'medicines';
}
