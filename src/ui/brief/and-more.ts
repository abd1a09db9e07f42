import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** Names as a list with how many more there are: "Kenya, Ghana and 3 more". */
export function andMore(names: readonly string[], count: number): string {
	return textFormat.list([...names, m.brief_more({ count })]);
}
