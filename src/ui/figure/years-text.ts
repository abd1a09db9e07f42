import * as m from '#locale/compiled/messages.js';
import { textFormat } from './format.ts';

/** The years of some values: one, or the first and the last ("2000–2019"); '' where there is none. */
export function yearsText(span: readonly [number, number] | undefined): string {
	if (!span) return '';
	const [first, last] = span;
	return first === last
		? textFormat.year(first)
		: m.figure_years({ from: textFormat.year(first), to: textFormat.year(last) });
}
