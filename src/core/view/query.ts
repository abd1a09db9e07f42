import { companionsOf, type Atlas } from '#core/table/atlas.ts';
import { speaksOf, type IndicatorTable } from '#core/table/indicator-table.ts';
import { crossSection, type QueryContext } from '#core/table/query-cross-section.ts';
import { pairs } from '#core/table/query-pairs.ts';
import { series } from '#core/table/query-series.ts';
import type { CrossSection, View } from '#core/table/view.ts';
import type { ParameterIssue } from './codec.ts';
import { scatterPartner, type ViewState } from './state.ts';
import { yearShown } from './year.ts';

export interface Answer {
	readonly view: View;
	/** All rows of the indicator, and what else numbers of groups are made of. */
	readonly table: IndicatorTable;
	readonly context: QueryContext;
	/** The same indicator, group and year as a cross-section, whatever the view: what tooltip and panel tell of a country. */
	readonly section: CrossSection;
	/** The year shown, after a year without rows has been replaced. */
	readonly year: number | 'latest';
	readonly years: readonly number[];
	readonly issue: ParameterIssue | undefined;
}

/** The View of a state, or undefined while a table that it needs is not there. */
export function answer(
	state: ViewState,
	atlas: Atlas,
	tables: ReadonlyMap<string, IndicatorTable>
): Answer | undefined {
	const table = tables.get(state.indicator);
	const group = atlas.groups.get(state.group);
	if (!table || !group) return undefined;
	const context: QueryContext = { countries: atlas.countries, world: atlas.world, ...companionsOf(atlas, tables) };
	const y = state.view === 'scatter' ? tables.get(scatterPartner(state)) : undefined;
	// A pair is of one year: one that the other has no values for would show nothing.
	const years = y ? table.years.filter((year) => speaksOf(y, year)) : table.years;
	const { year, issue } = yearShown(state.year, years);
	const pinned = state.countries;
	const section = crossSection(context, { table, group, year, pinned });
	const found = { table, context, section, year, years, issue };
	// All years are shown, whichever was asked for.
	if (state.view === 'trend') return { ...found, view: series(context, { table, group, pinned }), issue: undefined };
	if (state.view !== 'scatter') return { ...found, view: section };
	return y && { ...found, view: pairs(context, { x: table, y, group, year, pinned }) };
}
