import type { Source } from '#core/table/catalogue.ts';
import { disagrees } from '#core/trade/flow.ts';
import { reportSums, type LevelFlow } from '#core/trade/flow-level.ts';
import type { FlowYear } from '#core/trade/flow.ts';
import * as m from '#locale/compiled/messages.js';
import type { CellFacts } from '#ui/figure/cell-facts.ts';
import { textFormat } from '#ui/figure/format.ts';
import { publishers } from '#ui/topic/publishers.ts';
import { usdExact, wholeNumber } from './money.ts';

/** Both reports of some flows together, side by side. */
export function flowFacts(
	heading: string,
	flows: readonly LevelFlow[],
	year: FlowYear,
	sources: readonly Source[]
): CellFacts {
	const sums = reportSums(flows);
	const marks = [
		textFormat.year(year),
		...(flows.some(({ confidence }) => confidence === 'medium') ? [m.figure_medium()] : [])
	];
	const value = (label: string, amount: number | undefined) => ({
		label,
		value: amount === undefined ? m.trade_not_reported() : usdExact(amount),
		absent: amount === undefined,
		marks: amount === undefined ? [] : marks
	});
	return {
		heading,
		values: [
			value(m.trade_importer_report(), sums.importer),
			value(m.trade_exporter_report(), sums.exporter),
			{
				label: m.trade_country_flows(),
				value: m.trade_flow_count({ count: sums.flows, number: wholeNumber(sums.flows) }),
				absent: false,
				marks: disagrees(sums) ? [m.trade_disagree_mark()] : []
			}
		],
		source: publishers(
			flows.flatMap(({ sourceIds }) => sourceIds),
			sources
		)
	};
}
