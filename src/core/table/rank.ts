import type { Indicator } from './indicator.ts';
import { ABSENCES, absenceOf, type Cell } from './observation.ts';
import type { RankedCell } from './view.ts';

// One for all: making a collator takes longer than sorting with it.
const { compare } = new Intl.Collator('en');

/** True where an order of countries says something: not for levels and flags, nor where definitions differ between countries. */
export function rankable(indicator: Indicator): boolean {
	return indicator.comparable && indicator.kind !== 'flag' && indicator.kind !== 'level';
}

/**
 * Cells in the order of a ranking: highest value first (by name where values may not be compared), equal values by name,
 * absences last by kind and name. Ties share the best rank: 1, 2, 2, 4.
 */
export function ranked(indicator: Indicator, cells: readonly Cell[]): RankedCell[] {
	const present = cells.filter((cell) => cell.value !== undefined);
	const absent = cells.filter((cell) => cell.value === undefined);
	const higher = (a: Cell, b: Cell): number => (indicator.comparable ? (b.value ?? 0) - (a.value ?? 0) : 0);
	const byName = (a: Cell, b: Cell): number => compare(a.country, b.country);
	const kind = (cell: Cell): number => ABSENCES.indexOf(absenceOf(cell) ?? 'no_data');
	present.sort((a, b) => higher(a, b) || byName(a, b));
	absent.sort((a, b) => kind(a) - kind(b) || byName(a, b));

	const counts = new Map<number, number>();
	for (const { value } of present) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
	const withRank = rankable(indicator);
	let rank = 0;
	let previous: number | undefined;
	const order = present.map((cell, index): RankedCell => {
		if (cell.value !== previous) rank = index + 1;
		previous = cell.value;
		const tied = (counts.get(cell.value ?? Number.NaN) ?? 0) > 1;
		return { ...cell, rank: withRank ? rank : undefined, tied: withRank && tied };
	});
	return [...order, ...absent.map((cell): RankedCell => ({ ...cell, rank: undefined, tied: false }))];
}

/** The cell of a country with up to two before and two after it in the order of ranks; empty if it has no rank. */
export function neighboursInRank(cells: readonly RankedCell[], iso3: string, reach = 2): RankedCell[] {
	const order = cells.filter((cell) => cell.rank !== undefined);
	const index = order.findIndex((cell) => cell.iso3 === iso3);
	return index < 0 ? [] : order.slice(Math.max(0, index - reach), index + reach + 1);
}
