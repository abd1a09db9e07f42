import type { LevelFlow } from './flow-level.ts';
import type { Report } from './flow-view.ts';

/** A ribbon between two nodes. */
export interface FlowLink {
	/** Key of a place, or OTHER. */
	readonly origin: string;
	readonly destination: string;
	/** US dollars by the chosen report, above 0. */
	readonly value: number;
}

export interface FlowLinks {
	/** Keys from large to small, OTHER last. */
	readonly origins: readonly string[];
	readonly destinations: readonly string[];
	/** One per pair of nodes, largest first. */
	readonly links: readonly FlowLink[];
	/** How many places stand behind OTHER on each side. */
	readonly merged: { readonly origins: number; readonly destinations: number };
}

/** Node that small ones are merged into. */
export const OTHER = 'other';

/** Keeps the largest nodes of each side by the chosen report and merges the rest into OTHER, which never stands for one alone. Sums are kept. */
export function mergeSmall(
	flows: readonly LevelFlow[],
	report: Report,
	most: { readonly origins: number; readonly destinations: number }
): FlowLinks {
	const flowing = flows.flatMap((flow): FlowLink[] => {
		const value = flow[report];
		return value === undefined || value <= 0 ? [] : [{ origin: flow.origin, destination: flow.destination, value }];
	});
	const origins = largest(flowing, 'origin', most.origins);
	const destinations = largest(flowing, 'destination', most.destinations);
	const merged = new Map<string, FlowLink>();
	for (const { origin, destination, value } of flowing) {
		const from = origins.kept.has(origin) ? origin : OTHER;
		const to = destinations.kept.has(destination) ? destination : OTHER;
		const key = `${from}|${to}`;
		merged.set(key, { origin: from, destination: to, value: (merged.get(key)?.value ?? 0) + value });
	}
	return {
		origins: [...origins.kept, ...(origins.rest > 0 ? [OTHER] : [])],
		destinations: [...destinations.kept, ...(destinations.rest > 0 ? [OTHER] : [])],
		links: [...merged.values()].sort((a, b) => b.value - a.value),
		merged: { origins: origins.rest, destinations: destinations.rest }
	};
}

/** The flows behind a ribbon, or behind a node where only one end is asked for. */
export function flowsBehind(
	flows: readonly LevelFlow[],
	{ origins, destinations }: FlowLinks,
	ends: { readonly origin?: string; readonly destination?: string }
): LevelFlow[] {
	const at = (key: string, nodes: readonly string[], asked: string | undefined): boolean =>
		asked === undefined || asked === (nodes.includes(key) ? key : OTHER);
	return flows.filter(
		({ origin, destination }) => at(origin, origins, ends.origin) && at(destination, destinations, ends.destination)
	);
}

function largest(
	links: readonly FlowLink[],
	side: 'origin' | 'destination',
	most: number
): { readonly kept: ReadonlySet<string>; readonly rest: number } {
	const sums = new Map<string, number>();
	for (const link of links) sums.set(link[side], (sums.get(link[side]) ?? 0) + link.value);
	const keys = [...sums.keys()].sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0) || (a < b ? -1 : 1));
	const kept = keys.length <= most + 1 ? keys : keys.slice(0, most);
	return { kept: new Set(kept), rest: keys.length - kept.length };
}
