import { concentration, type Concentration } from './concentration.ts';
import { disagrees, type Flow } from './flow.ts';
import { reportingMembers, reportThatCovers } from './report-coverage.ts';

export const DIRECTIONS = ['in', 'out'] as const;
/** What members buy, or what they sell; a flow between two members is both. */
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
	/** Members that have a flow above zero by it: on the members' own side, those that report. */
	readonly members: number;
	/** Of the partners: the origins of what members buy, the destinations of what they sell; other members are among them. */
	readonly partners: Concentration | undefined;
	/** Share (0–1) of the total that stays among the members. */
	readonly inside: number | undefined;
}

/** Vaccine flows of a region in one direction. */
export interface FlowView {
	readonly direction: FlowDirection;
	readonly report: Report;
	/** Members of the region, whether they trade or not. */
	readonly members: number;
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

/**
 * Selects the flows of a direction and says how much each side reports of them, and how concentrated the partners are. Where no side is
 * chosen, it is the one that covers the region better.
 */
export function flowView(
	flows: readonly Flow[],
	members: ReadonlySet<string>,
	{ direction, report: asked }: { readonly direction: FlowDirection; readonly report: Report | undefined }
): FlowView {
	const chosen = flows.filter((flow) => members.has(direction === 'in' ? flow.destination : flow.origin));
	const report = asked ?? reportThatCovers(chosen, direction);
	const other: Report = report === 'importer' ? 'exporter' : 'importer';
	const missed = chosen.filter((flow) => flow[report] === undefined);
	return {
		direction,
		report,
		members: members.size,
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
		members: reportingMembers(flows, direction, report).size,
		partners: concentration(partners),
		inside: total === 0 ? undefined : inside / total
	};
}
