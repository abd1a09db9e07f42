import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** More names than this are counted: the table has them all. */
const NAMED = 4;

/** Names of makers in few words: "A, B, C and 12 others". */
export function namesInShort(names: readonly string[]): string {
	if (names.length <= NAMED + 1) return textFormat.list(names);
	return m.vaccines_names_more({ names: names.slice(0, NAMED).join(', '), count: names.length - NAMED });
}
