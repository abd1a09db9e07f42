import type { FlowView, Report, Reported } from '#core/trade/flow-view.ts';
import type { FlowYear } from '#core/trade/flow.ts';
import type { FlowLinks } from '#core/trade/flow-links.ts';
import type { RegionArcs } from '#core/trade/region-arcs.ts';
import { ownReport, reportThatCovers } from '#core/trade/report-coverage.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';
import { usd, wholeNumber } from './money.ts';

/** What a sentence on flows needs beside their View. */
export interface FlowContext {
	readonly year: FlowYear;
	/** True for the world, of whose partners none is outside. */
	readonly world: boolean;
	readonly name: (iso3: string) => string;
}

/** What one side reports of the flows, how concentrated the partners are by it, and for how many members it speaks. */
export function flowFinding(view: FlowView, report: Report, context: FlowContext): string {
	const { year, world, name } = context;
	const { flows, total, partners, inside } = view[report];
	if (total === undefined || !partners) {
		const said = { year: textFormat.year(year) };
		return report === 'importer' ? m.trade_flows_none_importer(said) : m.trade_flows_none_exporter(said);
	}
	const said = {
		flows,
		number: wholeNumber(flows),
		total: usd(total),
		share: textFormat.percent(partners.top.share),
		country: name(partners.top.key),
		hhi: wholeNumber(partners.hhi),
		inside: insideSelector(inside, world)
	};
	return [partnersWords(view, report)(said), coverageText(view, report)].join(' ');
}

function partnersWords({ direction }: FlowView, report: Report): typeof m.trade_flows_from_importer {
	if (direction === 'in') return report === 'importer' ? m.trade_flows_from_importer : m.trade_flows_from_exporter;
	return report === 'importer' ? m.trade_flows_to_importer : m.trade_flows_to_exporter;
}

/** How many members report themselves, and whether these are few of those that trade; or how many their partners report on. */
export function coverageText(view: FlowView, report: Report): string {
	const { members } = view;
	const covered = view[report].members;
	if (report !== ownReport(view.direction)) return m.trade_flows_reported_for({ covered, members });
	return reportThatCovers(view.flows, view.direction) === report
		? m.trade_flows_reported_by({ covered, members })
		: m.trade_flows_reported_by_few({ covered, members });
}

/** Whether members of the region are among its partners, as the messages select by it. */
export function insideSelector(inside: Reported['inside'], world: boolean): 'yes' | 'no' {
	return !world && inside !== undefined && inside > 0 ? 'yes' : 'no';
}

/** How far the two reports agree, what is not drawn because only the other side reports it, and what stays inside the region. */
export function flowDetails(view: FlowView, world: boolean): string[] {
	const { elsewhere, both, disagreeing, report, members } = view;
	const { inside } = view[report];
	const only = { flows: elsewhere.flows, number: wholeNumber(elsewhere.flows), total: usd(elsewhere.total) };
	const pairs = { both, number: wholeNumber(both), disagreeing: wholeNumber(disagreeing) };
	return [
		...insideText(inside, world || members === 1),
		...(elsewhere.flows === 0
			? []
			: [report === 'importer' ? m.trade_flows_only_exporter(only) : m.trade_flows_only_importer(only)]),
		...(both === 0 ? [] : [disagreeing === 0 ? m.trade_agree(pairs) : m.trade_disagree(pairs)])
	];
}

/** What part (0–1) of the value stays among members; nothing where it cannot be otherwise. */
function insideText(inside: Reported['inside'], certain: boolean): string[] {
	if (inside === undefined || certain) return [];
	return [inside === 0 ? m.trade_flows_inside_none() : m.trade_flows_inside({ share: textFormat.percent(inside) })];
}

/** How many of the flows with a value a map draws, and what part of the value (0–1) they are. */
export function drawnText(shown: number, count: number, share: number): string {
	if (shown === count) return m.trade_flows_all({ count });
	return m.trade_flows_drawn({ shown, count, number: wholeNumber(count), share: textFormat.percent(share) });
}

/**
 * Where regions stand on a map, how many of the flows between them it draws, and what it cannot draw.
 *
 * @param share part (0–1) of the value that is drawn
 * @param total US dollars of all flows
 */
export function regionArcsText(
	{ flows, within, unplaced }: RegionArcs,
	shown: number,
	share: number,
	total: number
): string[] {
	const said = { count: shown, number: wholeNumber(flows.length), share: textFormat.percent(share) };
	return [
		...(shown === 0 ? [] : [shown < flows.length ? m.trade_map_regions_largest(said) : m.trade_map_regions_all(said)]),
		...(within === 0 ? [] : [m.trade_map_within({ share: textFormat.percent(within / total) })]),
		...(unplaced === 0 ? [] : [m.trade_map_unplaced({ share: textFormat.percent(unplaced / total) })]),
		...(shown === 0 ? [] : [m.trade_map_regions_stand()])
	];
}

/** How many small places a diagram has merged, on the sides where it has; nothing where it has on none. */
export function mergedText({ origins, destinations }: FlowLinks['merged']): string[] {
	if (origins > 0 && destinations > 0) return [m.trade_sankey_merged({ origins, destinations })];
	if (origins > 0) return [m.trade_sankey_merged_origins({ origins })];
	return destinations > 0 ? [m.trade_sankey_merged_destinations({ destinations })] : [];
}
