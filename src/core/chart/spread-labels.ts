/** Labels that touch, taken as one block. */
interface Block {
	/** Sum of where the block's start would have to be for each of its labels to stand as wanted. */
	sum: number;
	count: number;
}

/**
 * Places of labels along an edge: at least `gap` apart, from `low` to `high`, in the order of where they want to be, with the least
 * movement in all (pool adjacent violators). Where there is too little room, they stand as close as they must.
 */
export function spreadLabels(wanted: readonly number[], gap: number, low: number, high: number): number[] {
	const distance = wanted.length > 1 ? Math.min(gap, (high - low) / (wanted.length - 1)) : gap;
	const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
	// Without the distances the labels only have to be in order, and blocks of equal place are their means.
	const blocks: Block[] = [];
	for (const [place, { at }] of order.entries()) {
		const room = (order.length - 1) * distance;
		const slack = Math.min(high - room, Math.max(low, at - place * distance));
		let block: Block = { sum: slack, count: 1 };
		for (let before = blocks.at(-1); before && mean(before) > mean(block); before = blocks.at(-1)) {
			block = { sum: before.sum + block.sum, count: before.count + block.count };
			blocks.pop();
		}
		blocks.push(block);
	}
	const places = wanted.map(() => low);
	let place = 0;
	for (const block of blocks) {
		for (let index = 0; index < block.count; index += 1) {
			const label = order[place];
			if (label) places[label.index] = mean(block) + place * distance;
			place += 1;
		}
	}
	return places;
}

function mean({ sum, count }: Block): number {
	return sum / count;
}
