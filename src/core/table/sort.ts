import type { Cell } from './observation.ts';

export type SortColumn = 'country' | 'indicator' | 'year' | 'value' | 'status' | 'confidence' | 'note' | 'source';

/** Cells sorted by a column. What is absent stays at the end in both directions; equal cells keep their order. */
export function sortCells<T extends Cell>(cells: readonly T[], column: SortColumn, descending: boolean): T[] {
	const collator = new Intl.Collator('en');
	const sign = descending ? -1 : 1;
	return [...cells].sort((a, b) => {
		const [left, right] = [sortKey(a, column), sortKey(b, column)];
		if (left === undefined || right === undefined) {
			return Number(left === undefined) - Number(right === undefined);
		}
		if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
		return sign * collator.compare(String(left), String(right));
	});
}

function sortKey(cell: Cell, column: SortColumn): string | number | undefined {
	const key = column === 'source' ? cell.sourceId : cell[column];
	return key === '' ? undefined : key;
}
