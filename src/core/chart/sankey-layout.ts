/** A flow from one of the left column to one of the right. */
export interface SankeyLink {
	readonly origin: string;
	readonly destination: string;
	/** Above zero, all in one unit. */
	readonly value: number;
	readonly tone: string;
}

/** A node where it stands: `height` is its value to scale. */
export interface PlacedNode {
	readonly key: string;
	readonly label: string;
	readonly value: number;
	readonly y: number;
	readonly height: number;
}

/** A ribbon: where its upper edge leaves and arrives, and how thick it is everywhere. */
export interface PlacedLink extends SankeyLink {
	readonly y0: number;
	readonly y1: number;
	readonly thickness: number;
}

export interface SankeyLayout {
	readonly origins: readonly PlacedNode[];
	readonly destinations: readonly PlacedNode[];
	readonly links: readonly PlacedLink[];
	readonly height: number;
}

interface Named {
	readonly key: string;
	readonly label: string;
}

interface Room {
	/** Pixels of all flows together. */
	readonly flow: number;
	/** Least height of a node with its distance to the next, for its label and for a finger. */
	readonly apart: (label: string) => number;
	readonly top: number;
}

/** Between two nodes that are taller than their labels. */
const GAP = 4;

/**
 * Two columns of nodes, highest value first, each as tall as its flows; the flows leave and arrive in the order of the nodes on the
 * other side. Nodes without a flow, and flows without a positive value or with an unknown end, are not placed.
 */
export function sankeyLayout(
	origins: readonly Named[],
	destinations: readonly Named[],
	given: readonly SankeyLink[],
	{ flow, apart, top }: Room
): SankeyLayout {
	const [known, knownTo] = [keysOf(origins), keysOf(destinations)];
	const links = given.filter(
		({ origin, destination, value }) => value > 0 && known.has(origin) && knownTo.has(destination)
	);
	const total = links.reduce((sum, { value }) => sum + value, 0);
	const scale = total > 0 ? flow / total : 0;
	const left = column(origins, sums(links, 'origin'), scale, apart);
	const right = column(destinations, sums(links, 'destination'), scale, apart);
	const height = Math.max(left.height, right.height);
	const [from, to] = [
		moved(left.nodes, top + (height - left.height) / 2),
		moved(right.nodes, top + (height - right.height) / 2)
	];
	return { origins: from, destinations: to, links: placedLinks(links, from, to, scale), height: top + height };
}

function keysOf(nodes: readonly Named[]): ReadonlySet<string> {
	return new Set(nodes.map(({ key }) => key));
}

function sums(links: readonly SankeyLink[], end: 'origin' | 'destination'): ReadonlyMap<string, number> {
	const result = new Map<string, number>();
	for (const link of links) result.set(link[end], (result.get(link[end]) ?? 0) + link.value);
	return result;
}

function column(
	nodes: readonly Named[],
	values: ReadonlyMap<string, number>,
	scale: number,
	apart: Room['apart']
): { nodes: PlacedNode[]; height: number } {
	let y = 0;
	const placed = nodes
		.map(({ key, label }) => ({ key, label, value: values.get(key) ?? 0 }))
		.filter(({ value }) => value > 0)
		.sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1))
		.map((node) => {
			const height = node.value * scale;
			const slot = Math.max(apart(node.label), height + GAP);
			const at = { ...node, height, y: y + (slot - height) / 2 };
			y += slot;
			return at;
		});
	return { nodes: placed, height: y };
}

function moved(nodes: readonly PlacedNode[], by: number): PlacedNode[] {
	return nodes.map((node) => ({ ...node, y: node.y + by }));
}

function placedLinks(
	links: readonly SankeyLink[],
	origins: readonly PlacedNode[],
	destinations: readonly PlacedNode[],
	scale: number
): PlacedLink[] {
	const rank = new Map(origins.map(({ key }, index) => [key, index]));
	const rankTo = new Map(destinations.map(({ key }, index) => [key, index]));
	const order = [...links].sort(
		(a, b) =>
			(rank.get(a.origin) ?? 0) - (rank.get(b.origin) ?? 0) ||
			(rankTo.get(a.destination) ?? 0) - (rankTo.get(b.destination) ?? 0)
	);
	const leaving = new Map(origins.map(({ key, y }) => [key, y]));
	const arriving = new Map(destinations.map(({ key, y }) => [key, y]));
	return order.map((link) => {
		const thickness = link.value * scale;
		const y0 = leaving.get(link.origin) ?? 0;
		const y1 = arriving.get(link.destination) ?? 0;
		leaving.set(link.origin, y0 + thickness);
		arriving.set(link.destination, y1 + thickness);
		return { ...link, y0, y1, thickness };
	});
}
