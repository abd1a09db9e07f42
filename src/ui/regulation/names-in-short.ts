import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** More countries than this are counted instead of named. */
const NAMED = 6;

/** Names as a list; those beyond the first few are counted. */
export function namesInShort(names: readonly string[]): string {
	if (names.length <= NAMED + 1) return textFormat.list(names);
	return textFormat.list([...names.slice(0, NAMED), m.regulation_making_more({ count: names.length - NAMED })]);
}
