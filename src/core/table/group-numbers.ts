import { companionIds, term } from './aggregate.ts';
import { cellAt, type IndicatorTable } from './indicator-table.ts';
import type { Indicator } from './indicator.ts';
import type { Confidence } from './observation.ts';
import type { QueryContext } from './query-cross-section.ts';
import type { Aggregate, View } from './view.ts';

/** A group's number, with what is known of its members' values. */
export interface GroupNumber extends Aggregate {
	readonly value: number;
	/** The year asked for, or first and last year of these values where each country's latest was. */
	readonly years: readonly [number, number];
	/** `medium` where one of them, or of the weights or parts that it is made with, is. */
	readonly confidence: Confidence;
	/** Of all of these. */
	readonly sourceIds: readonly string[];
}

/**
 * The groups' numbers that a View draws or states: of its group and of the world beside it, or of its group in each year. None where the indicator
 * declares none, and none of two indicators. `table` is of the View's indicator, `context` what the View was made with.
 */
export function groupNumbers(view: View, table: IndicatorTable, context: QueryContext): GroupNumber[] {
	return aggregatesOf(view).flatMap(({ year, ...aggregate }) => {
		if (aggregate.value === undefined) return [];
		const given = aggregate.group.members.flatMap((iso3) => {
			const country = context.countries.get(iso3);
			const cell = country && cellAt(table, country, year);
			const rows = cell && term(table.indicator, cell, context)?.rows;
			return rows ? { year: cell.year, rows } : [];
		});
		const years = year === 'latest' ? given.flatMap((member) => member.year ?? []) : [year];
		const rows = given.flatMap((member) => member.rows);
		return {
			...aggregate,
			value: aggregate.value,
			years: [Math.min(...years), Math.max(...years)] as const,
			confidence: rows.some(({ confidence }) => confidence === 'medium') ? 'medium' : 'high',
			sourceIds: [...new Set(rows.flatMap(({ sourceId }) => sourceId ?? []))].sort()
		};
	});
}

/** Ids of the indicators whose values a group's number is made of: a ratio of its parts, a weighted mean of the values and the weights. */
export function madeOf(indicator: Indicator): string[] {
	return [...(indicator.aggregation === 'ratio' ? [] : [indicator.id]), ...companionIds(indicator)];
}

function aggregatesOf(view: View): readonly (Aggregate & { readonly year: number | 'latest' })[] {
	switch (view.form) {
		case 'cross_section': {
			const { region, world, year, indicator } = view;
			// Shares of members are of each group alone; other numbers stand beside those of the world.
			const alone = world.group.id === region.group.id || indicator.aggregation === 'share_of_members';
			return [region, ...(alone ? [] : [world])].map((one) => ({ ...one, year }));
		}
		case 'series':
			return view.region;
		case 'pairs':
			return [];
	}
}
