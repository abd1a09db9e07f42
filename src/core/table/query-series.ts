import { aggregate } from './aggregate.ts';
import { cellAt, cellOf, type IndicatorTable } from './indicator-table.ts';
import { namedCountry } from './named-country.ts';
import type { Cell } from './observation.ts';
import { crossSection, type QueryContext } from './query-cross-section.ts';
import type { Group, Line, Series } from './view.ts';

/** How many of the highest members stand in where nobody pinned a country. */
const STAND_INS = 5;

/**
 * A group's number is drawn for a year only if at least this share of the members that the best year covers have a value:
 * otherwise the line would follow who reported, not what happened.
 */
export const STEADY_COVERAGE = 0.9;

export interface SeriesQuery {
	readonly table: IndicatorTable;
	readonly group: Group;
	readonly pinned: readonly string[];
}

/** One indicator over time: the pinned countries, or the highest members where none is pinned, and the group. */
export function series(context: QueryContext, { table, group, pinned }: SeriesQuery): Series {
	const { indicator } = table;
	const shown = pinned.length > 0 ? { codes: pinned, among: pinned.length } : standIns(context, table, group);
	const lines = shown.codes.flatMap((iso3) => line(context, table, iso3) ?? []);
	return {
		form: 'series',
		indicator,
		group,
		chosen: pinned.length > 0 ? 'pinned' : indicator.comparable ? 'highest' : 'by_name',
		among: shown.among,
		lines,
		region: regionLine(context, table, group),
		years: table.years,
		rows: lines.flatMap((l) => l.points)
	};
}

function standIns(context: QueryContext, table: IndicatorTable, group: Group): { codes: string[]; among: number } {
	const { cells } = crossSection(context, { table, group, year: 'latest', pinned: [] });
	const values = cells.flatMap(({ value }) => value ?? []);
	const codes = cells.slice(0, Math.min(STAND_INS, values.length)).map(({ iso3 }) => iso3);
	const lowest = table.indicator.comparable ? (values[codes.length - 1] ?? 0) : -Infinity;
	return { codes, among: values.filter((value) => value >= lowest).length };
}

function line(context: QueryContext, table: IndicatorTable, iso3: string): Line | undefined {
	const country = context.countries.get(iso3);
	if (!country) return undefined;
	const rows = table.byCountry.get(iso3);
	const points: Cell[] = rows
		? rows.map((row) => cellOf(table.indicator, country, row))
		: [cellAt(table, country, 'latest')];
	return { ...namedCountry(country), points };
}

function regionLine(context: QueryContext, table: IndicatorTable, group: Group): Series['region'] {
	if (table.indicator.aggregation === 'none') return [];
	const members = group.members.flatMap((iso3) => context.countries.get(iso3) ?? []);
	const years = table.years.map((year) => {
		const cells = members.map((country) => cellAt(table, country, year));
		return { year, ...aggregate(table.indicator, group, cells, context) };
	});
	// A share of members has all of them below the line, whoever reports.
	if (table.indicator.aggregation === 'share_of_members') return years.filter(({ value }) => value !== undefined);
	const best = Math.max(0, ...years.map((year) => year.covered));
	return years.filter((year) => year.value !== undefined && year.covered >= STEADY_COVERAGE * best);
}
