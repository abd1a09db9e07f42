import { textOf, type TableRow } from '#core/schema/row.ts';
import type { Resource } from '#core/schema/table-schema.ts';
import type { Catalogue, Source } from '#core/table/catalogue.ts';
import { coveredCountries, valueYears } from '#core/table/coverage.ts';
import { indicatorTable } from '#core/table/indicator-table.ts';
import type { DescribedIndicator } from '#core/table/indicator.ts';
import type { Observation } from '#core/table/observation.ts';
import type { IndicatorEntry, SourceEntry, TableEntry } from './entry.ts';

/** Tables that say what codes mean, in the order in which they are shown; all others hold records. */
const REFERENCE = [
	...['countries', 'schemes', 'group_titles', 'groups', 'indicators', 'sources', 'licences'],
	...['mechanisms', 'trade_products', 'boundaries', 'shape_policy']
];

/** The sources of rows, with the number of rows that are from each, most rows first. `ids` holds the source of each row. */
export function sourceEntries(catalogue: Catalogue, ids: Iterable<string>): SourceEntry[] {
	const rows = new Map<string, number>();
	for (const id of ids) rows.set(id, (rows.get(id) ?? 0) + 1);
	return catalogue.sources
		.flatMap((source) => {
			const count = rows.get(source.id);
			return count === undefined ? [] : { ...sourceEntry(catalogue, source), rows: count };
		})
		.sort((a, b) => b.rows - a.rows);
}

function sourceEntry(catalogue: Catalogue, source: Source): Omit<SourceEntry, 'rows'> {
	const found = catalogue.licences.find(({ id }) => id === source.licence);
	if (!found) throw new Error(`source "${source.id}" names the licence "${source.licence}", which licences.csv lacks`);
	const { id, publisher, title, url, retrieved, note } = source;
	const licence = { title: found.title, url: found.url, commercialUse: found.commercialUse };
	return { id, publisher, title, url, retrieved, note, licence };
}

/** What the list says of an indicator: counted in its rows. */
export function indicatorEntry(
	catalogue: Catalogue,
	indicator: DescribedIndicator,
	observations: readonly Observation[]
): IndicatorEntry {
	const table = indicatorTable(indicator, observations);
	const ids = observations.map(({ sourceId }) => sourceId);
	const sources = sourceEntries(catalogue, ids);
	const { id, title, pillar, unit, definition } = indicator;
	return {
		...{ id, title, pillar, unit, definition },
		years: valueYears(table),
		countries: coveredCountries(table).length,
		rows: observations.length,
		sourceTitles: [...new Set(sources.map((source) => source.title))],
		...terms(sources)
	};
}

/**
 * The tables whose file is there: records in the order of the descriptor, then reference tables.
 * `readRows` gives undefined where a file is missing.
 */
export function tableEntries(
	catalogue: Catalogue,
	resources: readonly Resource[],
	readRows: (name: string) => readonly TableRow[] | undefined
): TableEntry[] {
	const place = (name: string): number => REFERENCE.indexOf(name);
	return resources
		.flatMap(({ name, title, description, schema }): TableEntry[] => {
			const rows = readRows(name);
			if (!rows) return [];
			const sourced = schema.fields.some((field) => field.name === 'source_id');
			const sources = sourceEntries(catalogue, sourced ? rows.map((row) => textOf(row, 'source_id')) : []);
			const kind = place(name) >= 0 ? 'reference' : 'records';
			return [{ name, title, description, kind, rows: rows.length, ...terms(sources) }];
		})
		.sort((a, b) => place(a.name) - place(b.name));
}

function terms(sources: readonly SourceEntry[]): Pick<IndicatorEntry, 'publishers' | 'nonCommercial'> {
	return {
		publishers: [...new Set(sources.map(({ publisher }) => publisher))],
		nonCommercial: sources.some(({ licence }) => licence.commercialUse === 'no')
	};
}
