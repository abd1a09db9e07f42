/** What wants a place on a line of time: a dot with its name beside it. */
export interface TimedLabel {
	readonly key: string;
	/** Pixels of the dot's middle. */
	readonly x: number;
	/** Pixels of the name; 0 for a dot alone. */
	readonly width: number;
}

export interface PlacedLabel {
	readonly key: string;
	readonly x: number;
	readonly row: number;
	/** Side of the dot that the name stands on; undefined where it was left out. */
	readonly side: 'start' | 'end' | undefined;
}

interface Limits {
	readonly left: number;
	readonly right: number;
	/** Rows that names may open; dots alone open more where they must. */
	readonly rows: number;
	/** From a dot's middle to its edge, and on to its name. */
	readonly radius: number;
	readonly gap: number;
}

/** Space between what belongs to two dots. */
const BETWEEN = 8;

/**
 * Places dots in rows, in the order given (by time): each in the first row where it and its name touch nothing, the name after it or, where the page ends,
 * before it. A dot for whose name there is no room goes without; no dot is lost.
 */
export function timelineRows(
	labels: readonly TimedLabel[],
	{ left, right, rows, radius, gap }: Limits
): { readonly placed: PlacedLabel[]; readonly rows: number } {
	/** Where each row is free from. */
	const free: number[] = [];
	const placed = labels.map(({ key, x, width }): PlacedLabel => {
		const reach = radius + gap + width;
		const open = (row: number): number => free[row] ?? -Infinity;
		const take = (row: number, until: number, side: PlacedLabel['side']): PlacedLabel => {
			free[row] = until + BETWEEN;
			return { key, x, row, side };
		};
		if (width > 0) {
			for (let row = 0; row < rows; row += 1) {
				if (x + reach <= right && x - radius >= open(row)) return take(row, x + reach, 'start');
				if (x - reach >= Math.max(left, open(row))) return take(row, x + radius, 'end');
			}
		}
		let row = 0;
		while (x - radius < open(row)) row += 1;
		// A row that is there for its dot anyway may hold a name too.
		if (width > 0 && row >= rows && x + reach <= right) return take(row, x + reach, 'start');
		return take(row, x + radius, undefined);
	});
	return { placed, rows: Math.max(1, free.length) };
}
