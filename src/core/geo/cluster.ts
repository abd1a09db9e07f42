/** A circle on a map. */
export interface Circle {
	/** Unique among the circles of a map. */
	readonly key: string;
	readonly x: number;
	readonly y: number;
	/** What its area stands for; zero or more. */
	readonly value: number;
}

/** One circle, or several that would overlap, as one. */
export interface Cluster {
	/** Key of its highest member. */
	readonly key: string;
	/** Mean place of the members, weighted by value. */
	readonly x: number;
	readonly y: number;
	readonly value: number;
	/** Highest value first, then by key. */
	readonly members: readonly Circle[];
}

/** A cluster that grows. */
interface Heap {
	x: number;
	y: number;
	value: number;
	r: number;
	readonly members: Circle[];
}

/**
 * Merges circles whose edges meet until none do: `radius` gives the radius of a value, `gap` is the least space between two edges. The highest goes
 * first, and each other one joins the cluster that it lies deepest in; the same circles in any order give the same clusters.
 */
export function cluster(circles: readonly Circle[], radius: (value: number) => number, gap = 0): Cluster[] {
	return (
		clusterWithin(
			circles.map((circle) => ({ ...circle, members: [circle] })),
			radius,
			gap,
			Infinity
		) ?? []
	);
}

/** The same for what has been merged in part already; undefined, and given up at once, where a circle would get a radius above `largest`. */
export function clusterWithin(
	clusters: readonly Cluster[],
	radius: (value: number) => number,
	gap: number,
	largest: number
): Cluster[] | undefined {
	let heaps = [...clusters].sort(byValue).map(({ x, y, value, members }): Heap => {
		return { x, y, value, r: radius(value), members: [...members] };
	});
	if (heaps.some(({ r }) => r > largest)) return undefined;
	for (let before = Infinity; heaps.length < before;) {
		before = heaps.length;
		const next = gathered(heaps, radius, gap, largest);
		if (!next) return undefined;
		heaps = next;
	}
	return heaps
		.map(({ x, y, value, members }) => {
			members.sort(byValue);
			return { key: members[0]?.key ?? '', x, y, value, members };
		})
		.sort(byValue);
}

/** One round: a cluster that has grown may meet others, which the next round finds. Nothing is made for a pair, of which there are a million. */
function gathered(
	heaps: readonly Heap[],
	radius: (value: number) => number,
	gap: number,
	largest: number
): Heap[] | undefined {
	const kept: Heap[] = [];
	for (const heap of heaps) {
		let deepest = 0;
		let into: Heap | undefined;
		for (const other of kept) {
			const reach = other.r + heap.r + gap;
			const dx = other.x - heap.x;
			if (dx >= reach || -dx >= reach) continue;
			const dy = other.y - heap.y;
			if (dy >= reach || -dy >= reach) continue;
			const depth = reach - Math.sqrt(dx * dx + dy * dy);
			if (depth <= deepest) continue;
			deepest = depth;
			into = other;
		}
		if (!into) {
			kept.push(heap);
			continue;
		}
		join(into, heap, radius);
		if (into.r > largest) return undefined;
	}
	return kept;
}

function join(into: Heap, heap: Heap, radius: (value: number) => number): void {
	const value = into.value + heap.value;
	// Where nothing has a value, all count the same.
	const share = value > 0 ? heap.value / value : heap.members.length / (into.members.length + heap.members.length);
	into.x += (heap.x - into.x) * share;
	into.y += (heap.y - into.y) * share;
	into.value = value;
	into.r = radius(value);
	into.members.push(...heap.members);
}

function byValue(a: { key: string; value: number }, b: { key: string; value: number }): number {
	return b.value - a.value || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
