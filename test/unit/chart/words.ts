import type { ChartWords } from '#core/chart/words.ts';
import type { LegendWords } from '#core/scale/legend.ts';

export const words: ChartWords & LegendWords = {
	chart_rank: ({ rank }) => rank,
	chart_rank_tied: ({ rank }) => `=${rank}`,
	chart_reference: ({ name, value }) => `${name}: ${value}`,
	chart_heading: ({ label, count }) => `${label}: ${count}`,
	chart_others: ({ name, count }) => `${name} and ${count} others`,
	chart_outside: ({ group }) => `Pinned, outside ${group}`,
	chart_axis: ({ title, unit }) => `${title} (${unit})`,
	chart_axis_log: ({ title, unit }) => `${title} (${unit}, log scale)`,
	chart_axis_members: ({ title }) => `${title} (% of members)`,
	chart_size: () => 'Area of a point: population',
	legend_between: ({ from, to }) => `${from}–${to}`,
	legend_to_under: ({ from, to }) => `${from} to under ${to}`,
	legend_under: ({ to }) => `Under ${to}`,
	legend_above_zero_under: ({ to }) => `Above 0, under ${to}`,
	legend_above_zero: () => 'Above 0',
	legend_or_more: ({ from }) => `${from} or more`,
	text_not_applicable: () => 'Not applicable',
	text_withheld: () => 'Withheld'
};
