import * as m from '#locale/compiled/messages.js';

/** Headings of a table of groups' numbers: the columns of `groupListing`. */
export const groupLabels = (): Readonly<Record<string, string>> => ({
	group: m.topic_column_code(),
	group_name: m.explore_region(),
	indicator: m.explore_column_indicator(),
	year: m.explore_column_year(),
	value: m.explore_column_value(),
	unit: m.topic_column_unit(),
	aggregation: m.explore_column_aggregation(),
	made_of: m.explore_column_made_of(),
	members: m.explore_column_members(),
	members_with_value: m.explore_column_covered(),
	population_share: m.explore_column_people()
});
