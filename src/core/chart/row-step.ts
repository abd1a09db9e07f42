import type { Direction } from '#core/geo/nearest.ts';
import { parseCellDatum } from './cell-datum.ts';
import type { Target } from './scene.ts';

/**
 * Where an arrow key leads in a chart made of rows: up and down to the row before and after, left and right along the parts of a
 * row, in their order on the page. In another row it is the same part, or the one nearest across where the row has none such. All
 * keys go along the only row of a chart. Undefined at the ends.
 */
export function rowStep(targets: readonly Target[], from: Target, direction: Direction): Target | undefined {
	const rows = Map.groupBy(targets, rowOf);
	const step = direction === 'down' || direction === 'right' ? 1 : -1;
	const own = rows.get(rowOf(from)) ?? [];
	if (direction === 'left' || direction === 'right' || rows.size === 1) {
		const parts = own.toSorted((a, b) => a.x - b.x);
		return parts[parts.indexOf(from) + step];
	}
	const order = [...rows.values()];
	const next = order[order.indexOf(own) + step] ?? [];
	const part = partOf(from);
	const same = next.find((target) => part !== undefined && partOf(target) === part);
	const [nearest] = next.toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x));
	return same ?? nearest;
}

function rowOf({ row, datum }: Target): string {
	return row ?? parseCellDatum(datum)?.row ?? datum;
}

function partOf({ datum }: Target): string | undefined {
	return parseCellDatum(datum)?.column;
}
