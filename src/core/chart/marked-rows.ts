import { parseCellDatum } from './cell-datum.ts';
import type { Mark, Scene } from './scene.ts';

/** Keys of the marks that `markRows` adds begin with this. */
export const MARKED_ROW = 'marked-row';

/** Half the width of the line around a row, in pixels: it stays inside the scene. */
const INSET = 1;

/**
 * The scene of a matrix with a line around whole rows, name and cells; it is open where names begin, since they begin at the edge.
 * A row without a cell is not marked: it has no place to read.
 */
export function markRows(scene: Scene, rows: readonly string[]): Scene {
	if (rows.length === 0) return scene;
	const marks = rows.flatMap((row): Mark[] => {
		const boxes = scene.targets.flatMap(({ datum, box }) => (box && parseCellDatum(datum)?.row === row ? box : []));
		if (boxes.length === 0) return [];
		const top = Math.min(...boxes.map(({ y }) => y));
		const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
		const right = Math.min(scene.width - INSET, Math.max(...boxes.map(({ x, width }) => x + width)));
		const d = `M0,${top}H${right}V${bottom}H0`;
		return [{ key: `${MARKED_ROW}-${row}`, role: 'reference', type: 'path', d }];
	});
	return marks.length === 0 ? scene : { ...scene, marks: [...scene.marks, ...marks] };
}
