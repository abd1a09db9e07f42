import type { AbsenceWords } from '#core/text/absence.ts';

/** The words that charts write; the compiled message catalogue has exactly these functions. */
export interface ChartWords extends AbsenceWords {
	/** Place in a ranking; `tied` places are shared. */
	readonly chart_rank: (input: { rank: string }) => string;
	readonly chart_rank_tied: (input: { rank: string }) => string;
	/** Label of a line that stands for a group: "Africa: 12.3". */
	readonly chart_reference: (input: { name: string; value: string }) => string;
	/** Heading over countries that have a level, or no value: "Member: 12", "No data: 6". */
	readonly chart_heading: (input: { label: string; count: number }) => string;
	/** Heading over pinned countries that are not in the group. */
	readonly chart_outside: (input: { group: string }) => string;
	/** Title of an axis: "Sites (number)". */
	readonly chart_axis: (input: { title: string; unit: string }) => string;
	readonly chart_axis_log: (input: { title: string; unit: string }) => string;
	/** Axis of a group's share of members that reach a level. */
	readonly chart_axis_members: (input: { title: string }) => string;
	/** Label of a point at whose place `count` others stand: "Kenya and 12 others". */
	readonly chart_others: (input: { name: string; count: number }) => string;
	/** What the areas of points stand for. */
	readonly chart_size: () => string;
}

/** Words, the language of numbers, and the pixels there are: what every chart is made with beside its View. */
export interface ChartOptions {
	/** Pixels. */
	readonly width: number;
	/** BCP 47. */
	readonly locale: string;
	readonly words: ChartWords;
}
