import * as m from '#locale/compiled/messages.js';

/** Headings of the columns of a table of flows. */
export function flowLabels(): Readonly<Record<string, string>> {
	return {
		origin_code: m.trade_origin_code(),
		origin: m.trade_origin(),
		destination_code: m.trade_destination_code(),
		destination: m.trade_destination(),
		year: m.explore_column_year(),
		importer_report_usd: m.trade_column_importer(),
		exporter_report_usd: m.trade_column_exporter(),
		country_flows: m.trade_country_flows()
	};
}
