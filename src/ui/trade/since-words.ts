import type { Series } from '#core/table/view.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** How the group's own number went from the first to the last year of its line, and of how many members it was made in each; nothing where it has no line, or where its line is that of its one member. */
export function groupChange({ region, group, indicator }: Series): string[] {
	const known = region.flatMap(({ value, ...rest }) => (value === undefined ? [] : { ...rest, value }));
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last || first === last || last.members < 2) return [];
	return [
		m.trade_since_group({
			group: group.name,
			from: textFormat.value(first.value, indicator),
			first: textFormat.year(first.year),
			firstCovered: first.covered,
			to: textFormat.value(last.value, indicator),
			last: textFormat.year(last.year),
			lastCovered: last.covered,
			members: last.members
		})
	];
}
