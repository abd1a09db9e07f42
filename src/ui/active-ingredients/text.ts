import { compactNumber } from '#core/text/numbers.ts';
import * as m from '#locale/compiled/messages.js';
import type { CellFacts } from '#ui/figure/cell-facts.ts';
import { locale, textFormat } from '#ui/figure/format.ts';

/** Names in a sentence stay readable up to this many. */
const NAMES_IN_A_SENTENCE = 4;

/** A whole number with every digit. */
export const count = textFormat.whole;

/** Current US dollars in few digits: "US$ 1.23 bn". */
export const dollars = (value: number): string =>
	m.active_ingredients_dollars({ amount: compactNumber(value, locale, 3) });

/** Names in a sentence: all of them where they are few, else the first ones and how many more. */
export function namesOf(names: readonly string[]): string {
	if (names.length <= NAMES_IN_A_SENTENCE) return textFormat.list(names);
	const first = names.slice(0, NAMES_IN_A_SENTENCE - 1);
	return textFormat.list([...first, m.active_ingredients_others_count({ count: names.length - first.length })]);
}

/** One value of a mark in words; undefined is said as absent. */
export function fact(
	label: string,
	value: string | undefined,
	...marks: readonly string[]
): CellFacts['values'][number] {
	return {
		label,
		value: value ?? m.active_ingredients_no_data(),
		absent: value === undefined,
		marks: marks.filter((mark) => mark !== '')
	};
}
