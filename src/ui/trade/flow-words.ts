import type { FlowView, Report } from '#core/trade/flow-view.ts';
import type { FlowYear } from '#core/trade/flow.ts';
import type { FlowLinks } from '#core/trade/flow-links.ts';
import type { RegionArcs } from '#core/trade/region-arcs.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';
import { usd, wholeNumber } from './money.ts';

type Name = (iso3: string) => string;

/** What one side reports of the flows, and how concentrated the partners are by it. */
export function flowFinding(view: FlowView, report: Report, year: FlowYear, name: Name): string {
	const { flows, total, partners } = view[report];
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
		hhi: wholeNumber(partners.hhi)
	};
	if (view.direction === 'in')
		return report === 'importer' ? m.trade_flows_from_importer(said) : m.trade_flows_from_exporter(said);
	return report === 'importer' ? m.trade_flows_to_importer(said) : m.trade_flows_to_exporter(said);
}

/** How far the two reports agree, what is not drawn because only the other side reports it, and what stays inside the region. */
export function flowDetails(view: FlowView, world: boolean): string[] {
	const { elsewhere, both, disagreeing, report } = view;
	const { inside } = view[report];
	const only = { flows: elsewhere.flows, number: wholeNumber(elsewhere.flows), total: usd(elsewhere.total) };
	const pairs = { both, number: wholeNumber(both), disagreeing: wholeNumber(disagreeing) };
	return [
		...(inside !== undefined && !world ? [m.trade_flows_inside({ share: textFormat.percent(inside) })] : []),
		...(elsewhere.flows === 0
			? []
			: [report === 'importer' ? m.trade_flows_only_exporter(only) : m.trade_flows_only_importer(only)]),
		...(both === 0 ? [] : [disagreeing === 0 ? m.trade_agree(pairs) : m.trade_disagree(pairs)])
	];
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
