import { textOf, type Table, type TableRow } from '#core/schema/row.ts';
import type { BaseTable } from './base-tables.ts';
import type { Catalogue, Country, CountryStatus, Licence, Source } from './catalogue.ts';
import { PILLARS } from './indicator.ts';
import type { Observation } from './observation.ts';
import { parseIndicators } from './parse-indicators.ts';
import { parseSchemes } from './parse-schemes.ts';

/** The base tables, already checked, and the observations of `population` (none if there is no such indicator) → catalogue. */
export function parseCatalogue(
	tables: Readonly<Record<BaseTable, Table>>,
	population: readonly Observation[]
): Catalogue {
	const latest = latestByCountry(population);
	const { indicators } = parseIndicators(tables.indicators);
	return {
		indicators: indicators.toSorted((a, b) => PILLARS.indexOf(a.pillar) - PILLARS.indexOf(b.pillar)),
		countries: tables.countries.rows
			.map((row) => parseCountry(row, latest.get(textOf(row, 'iso3'))))
			.sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1)),
		schemes: parseSchemes(tables),
		sources: tables.sources.rows.map(parseSource),
		licences: tables.licences.rows.map(parseLicence)
	};
}

/** Most recent value of each country, whatever the order of the rows. */
function latestByCountry(population: readonly Observation[]): Map<string, { value: number; year: number }> {
	const latest = new Map<string, { value: number; year: number }>();
	for (const { iso3, year, value } of population) {
		if (value !== undefined && year >= (latest.get(iso3)?.year ?? -Infinity)) latest.set(iso3, { value, year });
	}
	return latest;
}

function parseCountry(row: TableRow, population: Country['population']): Country {
	return {
		iso3: textOf(row, 'iso3'),
		iso2: textOf(row, 'iso2'),
		m49: textOf(row, 'm49'),
		name: textOf(row, 'name'),
		shortName: textOf(row, 'short_name'),
		status: oneOf<CountryStatus>(row, 'status', ['un_member', 'un_observer', 'territory', 'other', 'uninhabited']),
		whoMember: oneOf<Country['whoMember']>(row, 'who_member', ['member', 'associate', 'none']),
		administeredBy: textOf(row, 'administered_by') || undefined,
		aliases: textOf(row, 'aliases')
			.split('|')
			.filter((alias) => alias !== ''),
		note: textOf(row, 'note'),
		population
	};
}

function parseSource(row: TableRow): Source {
	return {
		id: textOf(row, 'id'),
		publisher: textOf(row, 'publisher'),
		title: textOf(row, 'title'),
		url: textOf(row, 'url'),
		licence: textOf(row, 'licence'),
		retrieved: textOf(row, 'retrieved'),
		note: textOf(row, 'note')
	};
}

function parseLicence(row: TableRow): Licence {
	return {
		id: textOf(row, 'id'),
		title: textOf(row, 'title'),
		url: textOf(row, 'url'),
		commercialUse: oneOf<Licence['commercialUse']>(row, 'commercial_use', ['yes', 'no', 'unstated'])
	};
}

function oneOf<T extends string>(row: TableRow, column: string, known: readonly T[]): T {
	const came = textOf(row, column);
	const found = known.find((value) => value === came);
	if (!found)
		throw new RangeError(
			`line ${row.line} column "${column}": expected one of ${known.join(', ')}, came "${came}"; give the column this enum in the schema`
		);
	return found;
}
