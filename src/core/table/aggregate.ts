import type { Indicator } from './indicator.ts';
import { observationAt, type IndicatorTable } from './indicator-table.ts';
import { median } from './median.ts';
import { absenceOf, type Cell, type Observation } from './observation.ts';
import type { Aggregate, Group } from './view.ts';

/** What some aggregations need beside the values themselves. */
export interface Companions {
	/** People, latest year known; for coverage. */
	readonly population: (iso3: string) => number | undefined;
	/** Other indicators by id, at least those that `companionIds` names. */
	readonly tables: ReadonlyMap<string, IndicatorTable>;
}

/** Ids of the indicators that must be at hand before a group's number can be made. */
export function companionIds(indicator: Indicator): string[] {
	if (indicator.aggregation === 'population_weighted_mean') return ['population'];
	return [indicator.numerator, indicator.denominator].filter((id) => id !== undefined);
}

/** What a member gives to its group's number. `weight` is people for a mean, the denominator for a ratio. */
interface Term {
	readonly iso3: string;
	readonly value: number;
	readonly weight: number;
	/** The rows that these two stand in. */
	readonly rows: readonly (Cell | Observation)[];
}

/**
 * The group's number by the rule that the indicator declares, with what it covers. `cells` are those of the members.
 * A member without a value, or with one that is only planned, is left out and counted as not covered, never taken as 0; a member to
 * whom the indicator does not apply is not counted at all.
 * - `sum`, `median`: of the values; `population_weighted_mean`: by the people of the value's year, or the nearest year known.
 * - `ratio`: sum of numerators ÷ sum of denominators × factor, over members that have both in the value's year.
 * - `share_of_members`: percent of the members that are known to reach the threshold.
 * - `none`: no number.
 */
export function aggregate(
	indicator: Indicator,
	group: Group,
	cells: readonly Cell[],
	companions: Companions
): Aggregate {
	const applicable = cells.filter((cell) => absenceOf(cell) !== 'not_applicable');
	const terms = applicable.flatMap((cell) => term(indicator, cell, companions) ?? []);
	return {
		group,
		value: terms.length === 0 ? undefined : combine(indicator, terms, applicable.length),
		members: applicable.length,
		covered: terms.length,
		populationShare: populationShare(terms, applicable, companions)
	};
}

/** What a member gives to the number of any group; undefined where it has nothing to give. */
export function term(indicator: Indicator, cell: Cell, companions: Companions): Term | undefined {
	const { iso3, value, year, status } = cell;
	if (value === undefined || year === undefined || status === 'planned') return undefined;
	if (indicator.aggregation === 'population_weighted_mean') {
		const people = nearest(companions.tables.get('population'), iso3, year);
		return people?.value === undefined ? undefined : { iso3, value, weight: people.value, rows: [cell, people] };
	}
	if (indicator.aggregation === 'ratio') {
		const numerator = rowIn(companions.tables.get(indicator.numerator ?? ''), iso3, year);
		const denominator = rowIn(companions.tables.get(indicator.denominator ?? ''), iso3, year);
		if (numerator?.value === undefined || denominator?.value === undefined) return undefined;
		return { iso3, value: numerator.value, weight: denominator.value, rows: [numerator, denominator] };
	}
	return { iso3, value, weight: 1, rows: [cell] };
}

function combine(indicator: Indicator, terms: readonly Term[], members: number): number | undefined {
	switch (indicator.aggregation) {
		case 'sum':
			return total(terms.map((t) => t.value));
		case 'median':
			return median(terms.map((t) => t.value));
		case 'population_weighted_mean':
			return divide(total(terms.map((t) => t.value * t.weight)), total(terms.map((t) => t.weight)));
		case 'ratio': {
			const quotient = divide(total(terms.map((t) => t.value)), total(terms.map((t) => t.weight)));
			return quotient === undefined ? undefined : quotient * indicator.factor;
		}
		case 'share_of_members': {
			const threshold = indicator.threshold ?? 1;
			return divide(terms.filter((t) => t.value >= threshold).length * 100, members);
		}
		case 'none':
			return undefined;
	}
}

function populationShare(terms: readonly Term[], cells: readonly Cell[], companions: Companions): number | undefined {
	const people = (iso3: string): number => companions.population(iso3) ?? 0;
	return divide(total(terms.map((t) => people(t.iso3))), total(cells.map((cell) => people(cell.iso3))));
}

function rowIn(table: IndicatorTable | undefined, iso3: string, year: number): Observation | undefined {
	return table && observationAt(table, iso3, year);
}

function nearest(table: IndicatorTable | undefined, iso3: string, year: number): Observation | undefined {
	let found: Observation | undefined;
	let least = Infinity;
	for (const row of table?.byCountry.get(iso3) ?? []) {
		const distance = Math.abs(row.year - year);
		if (row.value === undefined || distance >= least) continue;
		found = row;
		least = distance;
	}
	return found;
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

function divide(numerator: number, denominator: number): number | undefined {
	return denominator === 0 ? undefined : numerator / denominator;
}
