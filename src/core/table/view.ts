import type { Indicator } from './indicator.ts';
import type { NamedCountry } from './named-country.ts';
import type { Cell } from './observation.ts';

/** A choice of countries: one group of one scheme, or the world. Members are iso3 codes, sorted. */
export interface Group {
	/** As it stands in the URL: `world` or `<scheme>:<group>`. */
	readonly id: string;
	readonly name: string;
	readonly members: readonly string[];
}

/** A cell with its place among the members that have a value. */
export interface RankedCell extends Cell {
	/** 1 for the highest value; tied members share the best place. Undefined without a value or where the indicator may not be ranked. */
	readonly rank: number | undefined;
	readonly tied: boolean;
}

/** One number for a group, with how it was made and what it covers. */
export interface Aggregate {
	readonly group: Group;
	/** Undefined where the indicator declares `none` or no member has a value. */
	readonly value: number | undefined;
	/** Members to whom the indicator applies. */
	readonly members: number;
	/** Those whose value is in the number. */
	readonly covered: number;
	/** Share (0–1) of these members' population that the covered ones have; undefined where no population is known. */
	readonly populationShare: number | undefined;
}

/** One indicator, one group, one year or each country's latest: what map, ranking and table show. */
export interface CrossSection {
	readonly form: 'cross_section';
	readonly indicator: Indicator;
	readonly group: Group;
	readonly year: number | 'latest';
	/** First and last year among the values shown; undefined where there is none. */
	readonly span: readonly [number, number] | undefined;
	/** One per member, absences included: highest value first, then by name; absences last, by kind and name. */
	readonly cells: readonly RankedCell[];
	readonly region: Aggregate;
	readonly world: Aggregate;
	/** Pinned countries in the order chosen; a pinned country outside the group is in `outside`. */
	readonly pinned: readonly string[];
	/** Cells of pinned countries that are not members, so that they can be compared; unranked. */
	readonly outside: readonly RankedCell[];
	readonly rows: readonly Cell[];
}

/** One indicator over time for the pinned countries and the group. */
export interface Series {
	readonly form: 'series';
	readonly indicator: Indicator;
	readonly group: Group;
	/** Whether a person pinned the lines, or members stand in: those with the highest latest values, or the first by name where values may not be compared. */
	readonly chosen: 'pinned' | 'highest' | 'by_name';
	/** How many could be shown with the same right: where the lowest line shares its value with others, or all with a value by name. */
	readonly among: number;
	readonly lines: readonly Line[];
	/** The group's number per year, with its coverage; empty where the indicator declares `none`. */
	readonly region: readonly (Aggregate & { readonly year: number })[];
	/** Every year the file has, sorted: a year between two points without a row is a gap. */
	readonly years: readonly number[];
	readonly rows: readonly Cell[];
}

export interface Line extends NamedCountry {
	/** By year, only years with a row. */
	readonly points: readonly Cell[];
}

/** Two indicators of the same countries. */
export interface Pairs {
	readonly form: 'pairs';
	readonly x: CrossSection;
	readonly y: CrossSection;
	/** Members with both values. */
	readonly points: readonly Pair[];
	readonly rows: readonly Cell[];
}

export interface Pair {
	readonly iso3: string;
	readonly country: string;
	readonly x: Cell;
	readonly y: Cell;
	/** People, latest year known; undefined where unknown. */
	readonly population: number | undefined;
}

/** What every output reads: figure, legend, table, text, CSV. `rows` are exactly the rows of the table and of the file. */
export type View = CrossSection | Series | Pairs;
