import type { countChanges } from '#core/vaccines/list-change.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** How many countries of both lists have more presentations than before, fewer, and as many; what no country does is not said. */
export function changeSentences({ up, down, same }: ReturnType<typeof countChanges>): string[] {
	if (up + down + same === 0) return [];
	if (up + down === 0) return [m.vaccines_change_same({ count: same })];
	const parts = [
		...(up > 0 ? [m.vaccines_change_up({ count: up })] : []),
		...(down > 0 ? [m.vaccines_change_down({ count: down })] : []),
		...(same > 0 ? [m.vaccines_change_as_many({ count: same })] : [])
	];
	return [m.vaccines_change_counts({ count: up + down + same, changes: textFormat.list(parts) })];
}
