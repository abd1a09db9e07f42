import type { Confidence } from '#core/table/observation.ts';
import { distinct, leastConfidence, type VaccineProduct } from './product.ts';
import { ROUTINE_DISEASES, routineDiseasesOf, type RoutineDisease } from './routine-diseases.ts';

/** Whether makers seated in several members of a region have a prequalified vaccine, in one only, or in none. */
export const SUPPLY_STATES = ['several', 'one', 'none'] as const;
export type SupplyState = (typeof SUPPLY_STATES)[number];

/** What the members of a region make against one routine disease. */
export interface RoutineSupplyRow {
	readonly disease: RoutineDisease;
	readonly state: SupplyState;
	readonly products: number;
	/** Names, sorted. */
	readonly makers: readonly string[];
	/** Seats of the makers: iso3, sorted. */
	readonly countries: readonly string[];
	/** Products of the makers seated in each of these countries, in the same order. */
	readonly byCountry: readonly { readonly iso3: string; readonly products: number }[];
	readonly confidence: Confidence | undefined;
	readonly sourceIds: readonly string[];
}

/**
 * What the members can supply against each routine disease, in the order of the list. Numbers are products on WHO's list of
 * prequalified vaccines whose maker is seated in a member; the list is complete, so none is a real zero.
 */
export function routineSupply(
	products: readonly VaccineProduct[],
	members: Iterable<string>
): readonly RoutineSupplyRow[] {
	const inside = new Set(members);
	const own = products.filter(({ iso3 }) => inside.has(iso3));
	return ROUTINE_DISEASES.map(({ id }) => {
		const against = own.filter((product) => routineDiseasesOf(product).includes(id));
		const countries = distinct(against.map(({ iso3 }) => iso3));
		return {
			disease: id,
			state: countries.length === 0 ? 'none' : countries.length === 1 ? 'one' : 'several',
			products: against.length,
			makers: distinct(against.map(({ maker }) => maker)),
			countries,
			byCountry: countries.map((iso3) => ({
				iso3,
				products: against.filter((product) => product.iso3 === iso3).length
			})),
			confidence: leastConfidence(against),
			sourceIds: distinct((against.length > 0 ? against : products).map(({ sourceId }) => sourceId))
		};
	});
}

/** The diseases of each state, in the order of the list. */
export function diseasesByState(rows: readonly RoutineSupplyRow[]): Readonly<Record<SupplyState, RoutineDisease[]>> {
	const of = (state: SupplyState): RoutineDisease[] =>
		rows.filter((row) => row.state === state).map(({ disease }) => disease);
	return { several: of('several'), one: of('one'), none: of('none') };
}

/** Disease groups in which the members have products and none of them counts for a routine disease; sorted. */
export function otherGroups(products: readonly VaccineProduct[], members: Iterable<string>): string[] {
	const inside = new Set(members);
	const byGroup = Map.groupBy(
		products.filter(({ iso3 }) => inside.has(iso3)),
		({ group }) => group
	);
	return distinct(
		[...byGroup]
			.filter(([, own]) => own.every((product) => routineDiseasesOf(product).length === 0))
			.map(([group]) => group)
	);
}
