import type { Indicator } from '#core/table/indicator.ts';
import type { Absence } from '#core/table/observation.ts';
import { regionAbsence } from '#core/table/region-absence.ts';
import type { Aggregate, CrossSection, RankedCell } from '#core/table/view.ts';

/** Members named as the highest, and members named as missing before a number stands for the rest. */
const TOP = 3;
const NAMED = 12;

export interface TopMember {
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
	/** Members with the highest values, at most three, none of them 0; empty for levels, where values have no order. */
	readonly top: readonly TopMember[];
	/**
	 * The next value and how many share it, where naming some of them would be to choose by the alphabet; the highest value where
	 * nobody is named.
	 */
	readonly shared: { readonly count: number; readonly value: number } | undefined;
	/** Members that reach the declared level; undefined for amounts. */
	readonly reached: number | undefined;
	/** Names of members without a value, at most a dozen, and how many more there are. */
	readonly missing: readonly { readonly iso3: string; readonly country: string }[];
	readonly moreMissing: number;
	readonly sourceIds: readonly string[];
}

/** What a brief says of one indicator's latest values in a region. Members to which an indicator does not apply are not missing. */
export function regionRow(section: CrossSection): RegionRow {
	const { indicator, cells, span } = section;
	const { value, members, covered, populationShare } = section.region;
	const { threshold } = indicator;
	const missing = cells.filter((cell) => cell.value === undefined && cell.status !== 'not_applicable');
	return {
		indicator,
		region: { value, members, covered, populationShare },
		absence: covered === 0 ? regionAbsence(cells) : undefined,
		span,
		...highest(cells),
		reached:
			threshold === undefined
				? undefined
				: cells.filter(({ value: own }) => own !== undefined && own >= threshold).length,
		missing: missing.slice(0, NAMED).map(({ iso3, country }) => ({ iso3, country })),
		moreMissing: Math.max(0, missing.length - NAMED),
		sourceIds: [...new Set(cells.flatMap(({ sourceId }) => sourceId ?? []))].sort()
	};
}

/** Members named from the highest value on, while all who share a value fit; the cells are in the order of their ranks. */
function highest(cells: readonly RankedCell[]): Pick<RegionRow, 'top' | 'shared'> {
	const ranked = cells.flatMap(({ iso3, country, rank, value }): TopMember[] =>
		rank !== undefined && value !== undefined && value > 0 ? [{ iso3, country, value }] : []
	);
	const top: TopMember[] = [];
	for (const [value, members] of Map.groupBy(ranked, (member) => member.value)) {
		if (top.length === TOP) break;
		if (top.length + members.length > TOP) return { top, shared: { count: members.length, value } };
		top.push(...members);
	}
	return { top, shared: undefined };
}
