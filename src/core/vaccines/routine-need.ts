import type { Confidence } from '#core/table/observation.ts';
import type { CrossSection } from '#core/table/view.ts';
import { distinct, leastConfidence } from './product.ts';
import { ROUTINE_DISEASES, type RoutineDisease } from './routine-diseases.ts';
import type { RoutineSupplyRow } from './routine-supply.ts';

/** Indicators that say how many children there are, and who gets which vaccine. */
export const NEED_INDICATORS: readonly string[] = distinct([
	'births',
	'under5_population',
	...ROUTINE_DISEASES.flatMap(({ coverage }) => coverage ?? [])
]);

/** Members without a number are named up to this many. */
const FEW = 3;

/** Supply and need of one routine disease side by side. */
export interface RoutineNeedRow {
	readonly disease: RoutineDisease;
	/** Id of the indicator of coverage; undefined where the package has none. */
	readonly indicator: string | undefined;
	/** Percent, weighted by the people of the members that have an estimate. Undefined where no member has one. */
	readonly coverage: number | undefined;
	/** Members with an estimate. */
	readonly covered: number;
	readonly years: readonly [number, number] | undefined;
	/** Products on WHO's list of makers seated in a member. */
	readonly products: number;
	/** Members where such a maker is seated: iso3. */
	readonly countries: readonly string[];
	/** Medium as soon as one of the numbers of the row is. */
	readonly confidence: Confidence | undefined;
	readonly sourceIds: readonly string[];
}

/** The need of a region: children born, and who gets which vaccine, beside what the region makes. */
export interface RoutineNeed {
	readonly members: number;
	/** Live births in a year, summed over the members that have a number. */
	readonly births: Amount;
	readonly under5: Amount;
	/** Whether births and children under five are of the very same members. */
	readonly sameMembers: boolean;
	readonly rows: readonly RoutineNeedRow[];
}

/** A region's sum with the members that it covers. */
export interface Amount {
	readonly value: number | undefined;
	readonly covered: number;
	/** Names of the members without a number where they are few; empty where they are many. */
	readonly missing: readonly string[];
	readonly years: readonly [number, number] | undefined;
	readonly sourceIds: readonly string[];
}

/** Sets the supply beside coverage and births of the same region. `sectionOf` gives the region's latest values of an indicator. */
export function routineNeed(
	supply: readonly RoutineSupplyRow[],
	members: number,
	sectionOf: (indicator: string) => CrossSection
): RoutineNeed {
	const rows = supply.map(({ disease, products, countries, confidence, sourceIds }): RoutineNeedRow => {
		const indicator = ROUTINE_DISEASES.find(({ id }) => id === disease)?.coverage;
		const section = indicator === undefined ? undefined : sectionOf(indicator);
		return {
			disease,
			indicator,
			coverage: section?.region.value,
			covered: section?.region.covered ?? 0,
			years: section?.span,
			products,
			countries,
			confidence: leastConfidence([...(confidence ? [{ confidence }] : []), ...(section ? known(section) : [])]),
			sourceIds: distinct([...sourceIds, ...(section ? sourcesOf(section) : [])])
		};
	});
	const [births, under5] = [sectionOf('births'), sectionOf('under5_population')];
	const sameMembers = membersOf(births).join() === membersOf(under5).join();
	return { members, births: amount(births), under5: amount(under5), sameMembers, rows };
}

function amount(section: CrossSection): Amount {
	const { value, covered } = section.region;
	const missing = distinct(section.cells.flatMap((cell) => (cell.value === undefined ? cell.country : [])));
	return {
		value,
		covered,
		missing: missing.length <= FEW ? missing : [],
		years: section.span,
		sourceIds: sourcesOf(section)
	};
}

/** iso3 of the members that a sum covers. */
function membersOf({ cells }: CrossSection): string[] {
	return distinct(cells.flatMap(({ iso3, value }) => (value === undefined ? [] : iso3)));
}

function sourcesOf({ cells }: CrossSection): string[] {
	return distinct(cells.flatMap(({ value, sourceId }) => (value === undefined ? [] : (sourceId ?? []))));
}

function known({ cells }: CrossSection): { readonly confidence: Confidence }[] {
	return cells.flatMap(({ value, confidence }) => (value === undefined || !confidence ? [] : { confidence }));
}

/** The diseases with an estimate of coverage above zero against which no member makes a product. */
export function neededFromOutside({ rows }: RoutineNeed): RoutineDisease[] {
	return rows
		.filter(({ coverage, products }) => coverage !== undefined && coverage > 0 && products === 0)
		.map(({ disease }) => disease);
}
