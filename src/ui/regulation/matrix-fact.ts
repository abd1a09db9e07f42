import type { CellState } from '#core/regulation/matrix-cell.ts';
import type { Membership } from '#core/regulation/membership.ts';
import * as m from '#locale/compiled/messages.js';
import type { CellFacts } from '#ui/figure/cell-facts.ts';
import { partialDate } from './partial-date.ts';
import { cellLabel, statusLabel } from './words.ts';

/** What a cell says in a few words. */
export function cellSays(state: CellState, membership: Membership | undefined): string {
	return membership ? statusLabel(membership.status) : cellLabel[state]();
}

/** What is known of a country in a column: the part it takes, since when, and what a reader must know of it. */
export function cellFact(
	label: string,
	state: CellState,
	membership: Membership | undefined
): CellFacts['values'][number] {
	const said = cellSays(state, membership);
	if (!membership) return { label, value: said, absent: state !== 'no', marks: [] };
	const { since, note = '', confidence } = membership;
	// A note such as “Ratified by February 2025” says it all.
	const whole = note.startsWith(said);
	return {
		label,
		value: whole ? note : said,
		absent: false,
		marks: [
			since === undefined ? '' : m.regulation_mark_since({ date: partialDate(since) }),
			whole ? '' : note,
			confidence === 'medium' ? m.figure_medium() : ''
		].filter((mark) => mark !== '')
	};
}
