import type { SceneWarning } from '#core/chart/scene.ts';

/** The words of a sheet; functions of messages are named as in the compiled catalogue. */
export interface SheetWords {
	/** "Sources:" before the list of them. */
	readonly take_away_sheet_sources: () => string;
	/** One source: publisher, title, licence, and the day on which its facts were taken. */
	readonly take_away_sheet_source: (input: {
		publisher: string;
		title: string;
		licence: string;
		date: string;
	}) => string;
	/** Sources that there is no room for. */
	readonly take_away_sheet_sources_more: (input: { count: number }) => string;
	/** That only the first rows of a list are shown. */
	readonly take_away_sheet_part: (input: { shown: number; total: number }) => string;
	/** Name of the site, version, hash and day of the data. */
	readonly take_away_sheet_edition: (input: { name: string; version: string; hash: string; date: string }) => string;
	/** What borders and names do not mean. */
	readonly figure_boundaries: () => string;
	/** A counted loss of the chart, as a sentence for paper. */
	readonly warning: (warning: SceneWarning) => string;
	/** An ISO date in words. */
	readonly date: (iso: string) => string;
	/** A whole number. */
	readonly number: (value: number) => string;
}
