import type { Flow } from './flow.ts';
import type { FlowDirection, Report } from './flow-view.ts';

/** Part of the members with a flow that must report it themselves for their reports to stand for the region. */
const ENOUGH = 0.5;

/** The side on which the members themselves report: importers what they buy, exporters what they sell. */
export function ownReport(direction: FlowDirection): Report {
	return direction === 'in' ? 'importer' : 'exporter';
}

/** Members with a flow above zero by the report of one side, among flows of one direction. */
export function reportingMembers(flows: readonly Flow[], direction: FlowDirection, report: Report): Set<string> {
	return new Set(
		flows
			.filter((flow) => (flow[report] ?? 0) > 0)
			.map(({ origin, destination }) => (direction === 'in' ? destination : origin))
	);
}

/**
 * Whose reports stand for a region where nobody has chosen: those of the members themselves if at least half of the members that
 * either side reports a flow of make any, else those of their partners, which then cover more members.
 */
export function reportThatCovers(flows: readonly Flow[], direction: FlowDirection): Report {
	const own = ownReport(direction);
	const other: Report = own === 'importer' ? 'exporter' : 'importer';
	const reporting = reportingMembers(flows, direction, own);
	const trading = new Set([...reporting, ...reportingMembers(flows, direction, other)]);
	return reporting.size >= ENOUGH * trading.size ? own : other;
}
