import { concentration, type Concentration } from './concentration.ts';
import { disagrees, type Flow } from './flow.ts';

export const DIRECTIONS = ['in', 'out'] as const;
/** Into the region or out of it; a flow between two members is both. */
export type FlowDirection = (typeof DIRECTIONS)[number];

export const REPORTS = ['importer', 'exporter'] as const;
/** Whose word is taken: the two are never mixed in one number. */
export type Report = (typeof REPORTS)[number];

/** What one side reports of a set of flows. */
export interface Reported {
	/** Flows that this side reports. */
	readonly flows: number;
	/** US dollars; undefined where it reports none of them. */
	readonly total: number | undefined;
	/** Of the partners: the origins of what comes in, the destinations of what goes out. */
	readonly partners: Concentration | undefined;
	/** Share (0–1) of the total that stays among the members. */
	readonly inside: number | undefined;
}

/** Vaccine flows of a region in one direction. */
export interface FlowView {
	readonly direction: FlowDirection;
	readonly report: Report;
	/** Largest first by the chosen report; those that only the other side reports come last, largest first. */
	readonly flows: readonly Flow[];
	readonly importer: Reported;
	readonly exporter: Reported;
	/** Flows that only the side not chosen reports, and what they add up to. */
	readonly elsewhere: { readonly flows: number; readonly total: number };
	/** Flows that both report, and those of them whose reports disagree. */
	readonly both: number;
	readonly disagreeing: number;
}

/** Selects the flows of a direction and says how much each side reports of them, and how concentrated the partners are. */
export function flowView(
	flows: readonly Flow[],
	members: ReadonlySet<string>,
	{ direction, report }: { readonly direction: FlowDirection; readonly report: Report }
): FlowView {
	const chosen = flows.filter((flow) => members.has(direction === 'in' ? flow.destination : flow.origin));
	const other: Report = report === 'importer' ? 'exporter' : 'importer';
	const missed = chosen.filter((flow) => flow[report] === undefined);
	return {
		direction,
		report,
		flows: [...chosen].sort(
			(a, b) =>
				(b[report] ?? -1) - (a[report] ?? -1) ||
				(b[other] ?? -1) - (a[other] ?? -1) ||
				(a.origin + a.destination < b.origin + b.destination ? -1 : 1)
		),
		importer: reported(chosen, members, direction, 'importer'),
		exporter: reported(chosen, members, direction, 'exporter'),
		elsewhere: { flows: missed.length, total: missed.reduce((sum, flow) => sum + (flow[other] ?? 0), 0) },
		both: chosen.filter(({ importer, exporter }) => importer !== undefined && exporter !== undefined).length,
		disagreeing: chosen.filter(disagrees).length
	};
}

function reported(
	flows: readonly Flow[],
	members: ReadonlySet<string>,
	direction: FlowDirection,
	report: Report
): Reported {
	const partners = new Map<string, number>();
	let count = 0;
	let total = 0;
	let inside = 0;
	for (const flow of flows) {
		const value = flow[report];
		if (value === undefined) continue;
		const partner = direction === 'in' ? flow.origin : flow.destination;
		partners.set(partner, (partners.get(partner) ?? 0) + value);
		count += 1;
		total += value;
		if (members.has(flow.origin) && members.has(flow.destination)) inside += value;
	}
	return {
		flows: count,
		total: count === 0 ? undefined : total,
		partners: concentration(partners),
		inside: total === 0 ? undefined : inside / total
	};
}
