import type { Indicator } from '#core/table/indicator.ts';
import { absenceOf, type Absence, type Confidence } from '#core/table/observation.ts';
import { regionAbsence } from '#core/table/region-absence.ts';
import type { Aggregate, CrossSection, RankedCell } from '#core/table/view.ts';

/** Members named as the highest, and members named as missing or as reaching a level before a number stands for them. */
const TOP = 3;
const NAMED = 12;

export interface RowMember {
	readonly iso3: string;
	readonly country: string;
	readonly value: number;
}

/** One indicator across a region: how much is known, its number, who is highest and who is missing. */
export interface RegionRow {
	readonly indicator: Indicator;
	readonly region: Omit<Aggregate, 'group'>;
	/** Why there is nothing to make the region's number of; undefined where there is something. */
	readonly absence: Absence | undefined;
	readonly span: readonly [number, number] | undefined;
	/** How many of the values are estimated. */
	readonly estimated: number;
	/** Of the values: medium where one of them is; undefined where there are none. */
	readonly confidence: Confidence | undefined;
	/** Members with the highest values, at most three, none of them 0; empty for levels, where values have no order. */
	readonly top: readonly RowMember[];
	/**
	 * The next value and how many share it, where naming some of them would be to choose by the alphabet; the highest value where
	 * nobody is named.
	 */
	readonly shared: { readonly count: number; readonly value: number } | undefined;
	/** Members that reach the declared level; undefined for amounts. */
	readonly reached: number | undefined;
	/** These by name where they are a dozen or fewer, the highest level first; else, and for amounts, empty. */
	readonly holders: readonly RowMember[];
	/** Names of members without a value, at most a dozen, and how many more there are. */
	readonly missing: readonly { readonly iso3: string; readonly country: string }[];
	readonly moreMissing: number;
	/** Members that it does not apply to: they are not missing. */
	readonly excluded: number;
	readonly sourceIds: readonly string[];
}

/** What a brief says of one indicator's latest values in a region. */
export function regionRow(section: CrossSection): RegionRow {
	const { indicator, cells, span } = section;
	const { value, members, covered, populationShare } = section.region;
	const holders = holdersOf(section);
	const known = cells.filter((cell) => cell.value !== undefined);
	const excluded = cells.filter((cell) => absenceOf(cell) === 'not_applicable');
	const missing = cells.filter((cell) => cell.value === undefined && !excluded.includes(cell));
	const medium = known.some(({ confidence }) => confidence === 'medium');
	return {
		indicator,
		region: { value, members, covered, populationShare },
		absence: covered === 0 ? regionAbsence(cells) : undefined,
		span,
		estimated: known.filter(({ status }) => status === 'estimated').length,
		confidence: medium ? 'medium' : known[0]?.confidence,
		...highest(cells),
		reached: holders?.length,
		holders: holders && holders.length <= NAMED ? holders : [],
		missing: missing.slice(0, NAMED).map(({ iso3, country }) => ({ iso3, country })),
		moreMissing: Math.max(0, missing.length - NAMED),
		excluded: excluded.length,
		sourceIds: [...new Set(cells.flatMap(({ sourceId }) => sourceId ?? []))].sort()
	};
}

/** Members that reach the declared level, the highest first, then by name; undefined where none is declared. */
function holdersOf({ indicator: { threshold }, cells }: CrossSection): RowMember[] | undefined {
	if (threshold === undefined) return undefined;
	return cells
		.flatMap(({ iso3, country, value }): RowMember[] =>
			value !== undefined && value >= threshold ? [{ iso3, country, value }] : []
		)
		.sort((a, b) => b.value - a.value || a.country.localeCompare(b.country, 'en'));
}

/** Members named from the highest value on, while all who share a value fit; the cells are in the order of their ranks. */
function highest(cells: readonly RankedCell[]): Pick<RegionRow, 'top' | 'shared'> {
	const ranked = cells.flatMap(({ iso3, country, rank, value }): RowMember[] =>
		rank !== undefined && value !== undefined && value > 0 ? [{ iso3, country, value }] : []
	);
	const top: RowMember[] = [];
	for (const [value, members] of Map.groupBy(ranked, (member) => member.value)) {
		if (top.length === TOP) break;
		if (top.length + members.length > TOP) return { top, shared: { count: members.length, value } };
		top.push(...members);
	}
	return { top, shared: undefined };
}
