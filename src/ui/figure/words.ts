import type { ChartWords } from '#core/chart/words.ts';
import type { LegendWords } from '#core/scale/legend.ts';
import type { AbsenceWords } from '#core/text/absence.ts';
import type { TextWords } from '#core/text/words.ts';
import * as m from '#locale/compiled/messages.js';

/*
 * The words that core asks for, named one by one: passing the whole catalogue would bring every sentence of every page along.
 */

export const absenceWords: AbsenceWords = {
	text_not_applicable: m.text_not_applicable,
	text_withheld: m.text_withheld
};

export const legendWords: LegendWords = {
	legend_above_zero: m.legend_above_zero,
	legend_above_zero_under: m.legend_above_zero_under,
	legend_between: m.legend_between,
	...absenceWords,
	legend_or_more: m.legend_or_more,
	legend_to_under: m.legend_to_under,
	legend_under: m.legend_under
};

export const chartWords: ChartWords = {
	...legendWords,
	chart_axis: m.chart_axis,
	chart_axis_log: m.chart_axis_log,
	chart_axis_members: m.chart_axis_members,
	chart_heading: m.chart_heading,
	chart_others: m.chart_others,
	chart_outside: m.chart_outside,
	chart_rank: m.chart_rank,
	chart_rank_tied: m.chart_rank_tied,
	chart_reference: m.chart_reference,
	chart_size: m.chart_size
};

export const textWords: TextWords = {
	text_title: m.text_title,
	text_title_pairs: m.text_title_pairs,
	text_world: m.text_world,
	text_highest: m.text_highest,
	text_highest_tied: m.text_highest_tied,
	text_all_equal: m.text_all_equal,
	text_only_one: m.text_only_one,
	text_zeros: m.text_zeros,
	text_reach: m.text_reach,
	text_reach_or_above: m.text_reach_or_above,
	text_nobody: m.text_nobody,
	text_not_comparable: m.text_not_comparable,
	text_year: m.text_year,
	text_latest_one: m.text_latest_one,
	text_latest_span: m.text_latest_span,
	text_coverage: m.text_coverage,
	text_coverage_population: m.text_coverage_population,
	text_coverage_applies: m.text_coverage_applies,
	text_region_sum: m.text_region_sum,
	text_region_sum_of: m.text_region_sum_of,
	text_region_mean: m.text_region_mean,
	text_region_median: m.text_region_median,
	text_region_ratio: m.text_region_ratio,
	text_region_share: m.text_region_share,
	text_region_share_top: m.text_region_share_top,
	text_region_share_flag: m.text_region_share_flag,
	text_region_none: m.text_region_none,
	text_absent: m.text_absent,
	...absenceWords,
	text_lines_pinned: m.text_lines_pinned,
	text_lines_highest: m.text_lines_highest,
	text_lines_tied: m.text_lines_tied,
	text_lines_by_name: m.text_lines_by_name,
	text_lines_missing: m.text_lines_missing,
	text_lines_none: m.text_lines_none,
	text_lines_apart: m.text_lines_apart,
	text_change: m.text_change,
	text_region_steady: m.text_region_steady,
	text_labelled: m.text_labelled,
	text_pairs: m.text_pairs,
	text_pairs_missing: m.text_pairs_missing,
	text_pairs_none: m.text_pairs_none,
	text_among: m.text_among
};
