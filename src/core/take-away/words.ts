import type { CiteWords } from '#core/cite/words.ts';

/** The words of the files that go with rows; functions of messages are named as in the compiled catalogue. */
export interface PackageWords extends CiteWords {
	readonly take_away_readme_intro: (input: { site: string; url: string; date: string }) => string;
	readonly take_away_readme_edition: (input: { version: string; hash: string; date: string }) => string;
	readonly take_away_readme_filters: () => string;
	readonly take_away_readme_no_filter: () => string;
	readonly take_away_readme_files: () => string;
	readonly take_away_readme_data_file: (input: { count: number }) => string;
	readonly take_away_readme_groups_file: () => string;
	readonly take_away_readme_package_file: () => string;
	readonly take_away_readme_citation_files: () => string;
	readonly take_away_readme_package: (input: { site: string; url: string }) => string;
	readonly take_away_readme_columns: () => string;
	readonly take_away_readme_absent: () => string;
	readonly take_away_readme_indicators: () => string;
	readonly take_away_readme_boundaries: () => string;
	readonly take_away_readme_licences: () => string;
	readonly take_away_readme_cite: () => string;
	/** What borders and names do not mean. */
	readonly figure_boundaries: () => string;
}
