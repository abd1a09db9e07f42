import * as m from '#locale/compiled/messages.js';

/** Headings of a table of values by country: the columns of `cellListing`. */
export const cellLabels = (): Readonly<Record<string, string>> => ({
	iso3: m.topic_column_code(),
	country: m.explore_column_country(),
	indicator: m.explore_column_indicator(),
	year: m.explore_column_year(),
	value: m.explore_column_value(),
	unit: m.topic_column_unit(),
	status: m.explore_column_status()
});
