import type { ListingColumn, ListingRow } from './listing.ts';

/** Rows in the order of one column; rows without a value stay last in both directions, and ties keep their order. */
export function sortRows(rows: readonly ListingRow[], { id }: ListingColumn, descending: boolean): ListingRow[] {
	const sign = descending ? -1 : 1;
	return rows.toSorted((a, b) => {
		const [left, right] = [a.values[id], b.values[id]];
		if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
		if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
		return sign * String(left).localeCompare(String(right), 'en');
	});
}
