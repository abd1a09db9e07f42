import type { AbsenceWords } from './absence.ts';
import type { Indicator } from '#core/table/indicator.ts';

/** The sentences that titles and descriptions are made of, one message each; the compiled message catalogue has exactly these functions. */
export interface TextWords extends AbsenceWords {
	readonly text_title: (input: { indicator: string; group: string }) => string;
	readonly text_title_pairs: (input: { x: string; y: string; group: string }) => string;
	readonly text_world: () => string;
	readonly text_highest: (input: { country: string; value: string; count: number }) => string;
	readonly text_highest_tied: (input: { countries: string; value: string; count: number }) => string;
	readonly text_all_equal: (input: { value: string; count: number }) => string;
	readonly text_only_one: (input: { country: string; value: string }) => string;
	readonly text_zeros: (input: { count: number }) => string;
	readonly text_reach: (input: { count: number; members: number; label: string }) => string;
	readonly text_reach_or_above: (input: { count: number; members: number; label: string }) => string;
	readonly text_nobody: (input: { members: number; absence: string }) => string;
	readonly text_not_comparable: (input: { count: number }) => string;
	readonly text_year: (input: { year: string }) => string;
	readonly text_latest_one: (input: { year: string }) => string;
	readonly text_latest_span: (input: { from: string; to: string }) => string;
	readonly text_coverage: (input: { covered: number; members: number }) => string;
	readonly text_coverage_population: (input: { covered: number; members: number; share: string }) => string;
	readonly text_coverage_applies: (input: { covered: number; members: number; share: string }) => string;
	readonly text_region_sum: (input: { group: string; value: string }) => string;
	readonly text_region_sum_of: (input: { group: string; value: string; world: string }) => string;
	readonly text_region_mean: (input: { group: string; value: string }) => string;
	readonly text_region_median: (input: { group: string; value: string }) => string;
	readonly text_region_ratio: (input: { group: string; value: string }) => string;
	readonly text_region_share: (input: { group: string; value: string; label: string }) => string;
	readonly text_region_share_top: (input: { group: string; value: string; label: string }) => string;
	readonly text_region_share_flag: (input: { group: string; value: string }) => string;
	readonly text_region_none: () => string;
	readonly text_absent: (input: { count: number; absence: string }) => string;
	readonly text_lines_pinned: (input: { countries: string }) => string;
	readonly text_lines_highest: (input: { countries: string }) => string;
	readonly text_lines_tied: (input: { countries: string; count: number; among: number }) => string;
	readonly text_lines_by_name: (input: { countries: string; among: number }) => string;
	readonly text_lines_missing: (input: { countries: string }) => string;
	readonly text_lines_none: () => string;
	readonly text_lines_apart: () => string;
	readonly text_change: (input: { country: string; from: string; to: string; first: string; last: string }) => string;
	readonly text_region_steady: (input: { share: string }) => string;
	readonly text_labelled: (input: { label: string; sentence: string }) => string;
	readonly text_pairs: (input: { count: number; members: number }) => string;
	readonly text_pairs_missing: (input: { countries: string }) => string;
	readonly text_pairs_none: (input: { members: number }) => string;
	readonly text_among: (input: { count: number }) => string;
}

/** How values, lists and years read in one language. */
export interface TextFormat {
	/** A value with its unit or level name. */
	readonly value: (value: number, indicator: Indicator) => string;
	/** A share (0–1) as a whole percentage. */
	readonly percent: (share: number) => string;
	readonly list: (items: readonly string[]) => string;
	readonly year: (year: number) => string;
}
