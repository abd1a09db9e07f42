import type { PackageWords } from '#core/take-away/words.ts';
import * as m from '#locale/compiled/messages.js';
import { locale, textFormat } from '#ui/figure/format.ts';

/** The words that citations, licence statements and README files ask for, in the language of this page. */
export const packageWords: PackageWords = {
	locale,
	date: textFormat.date,
	list: textFormat.list,
	take_away_cite_version: m.take_away_cite_version,
	take_away_cite_apa: m.take_away_cite_apa,
	take_away_cite_vancouver: m.take_away_cite_vancouver,
	take_away_cite_from: m.take_away_cite_from,
	take_away_cite_from_atlas: m.take_away_cite_from_atlas,
	take_away_cite_filter: m.take_away_cite_filter,
	take_away_licence_non_commercial: m.take_away_licence_non_commercial,
	take_away_licence_share_alike: m.take_away_licence_share_alike,
	take_away_licence_attribution: m.take_away_licence_attribution,
	take_away_licence_unstated: m.take_away_licence_unstated,
	take_away_licence_open: m.take_away_licence_open,
	take_away_licence_also_alike: m.take_away_licence_also_alike,
	take_away_licence_also_unstated: m.take_away_licence_also_unstated,
	take_away_licence_others: m.take_away_licence_others,
	take_away_licence_source: m.take_away_licence_source,
	take_away_readme_intro: m.take_away_readme_intro,
	take_away_readme_edition: m.take_away_readme_edition,
	take_away_readme_filters: m.take_away_readme_filters,
	take_away_readme_no_filter: m.take_away_readme_no_filter,
	take_away_readme_files: m.take_away_readme_files,
	take_away_readme_data_file: ({ count }) => m.take_away_readme_data_file({ count, number: textFormat.whole(count) }),
	take_away_readme_groups_file: m.take_away_readme_groups_file,
	take_away_readme_package_file: m.take_away_readme_package_file,
	take_away_readme_citation_files: m.take_away_readme_citation_files,
	take_away_readme_columns: m.take_away_readme_columns,
	take_away_readme_absent: m.take_away_readme_absent,
	take_away_readme_indicators: m.take_away_readme_indicators,
	take_away_readme_boundaries: m.take_away_readme_boundaries,
	take_away_readme_licences: m.take_away_readme_licences,
	take_away_readme_cite: m.take_away_readme_cite,
	take_away_readme_package: m.take_away_readme_package,
	figure_boundaries: m.figure_boundaries
};
