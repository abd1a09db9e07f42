import type { Indicator } from '#core/table/indicator.ts';
import { levelLabel } from '#core/text/cross-section.ts';
import * as m from '#locale/compiled/messages.js';

/** How the number of a region is made. `titles` are those of the indicators that a ratio is made of. */
export function aggregationText(indicator: Indicator, titles: { numerator: string; denominator: string }): string {
	switch (indicator.aggregation) {
		case 'sum':
			return m.data_aggregation_sum();
		case 'population_weighted_mean':
			return m.data_aggregation_mean();
		case 'median':
			return m.data_aggregation_median();
		case 'ratio':
			return indicator.factor === 100 ? m.data_aggregation_percent(titles) : m.data_aggregation_ratio(titles);
		case 'share_of_members':
			return indicator.kind === 'flag'
				? m.data_aggregation_share_flag()
				: m.data_aggregation_share({ level: levelLabel(indicator, indicator.threshold ?? 1) });
		case 'none':
			return m.data_aggregation_none();
	}
}
