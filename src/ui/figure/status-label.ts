import type { Cell } from '#core/table/observation.ts';
import * as m from '#locale/compiled/messages.js';

const LABELS: Readonly<Record<Cell['status'], () => string>> = {
	observed: m.figure_observed,
	estimated: m.figure_estimated,
	planned: m.figure_planned,
	not_applicable: m.text_not_applicable,
	withheld: m.text_withheld,
	no_data: m.figure_no_data
};

/** Name of a cell's status. */
export function statusLabel(cell: Cell): string {
	return LABELS[cell.status]();
}
