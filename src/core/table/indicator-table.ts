import type { CountryName } from './catalogue.ts';
import type { Indicator } from './indicator.ts';
import { namedCountry } from './named-country.ts';
import type { Cell, Observation } from './observation.ts';

/** The rows of one indicator file, by country. */
export interface IndicatorTable {
	readonly indicator: Indicator;
	/** Observations of a country, by year. */
	readonly byCountry: ReadonlyMap<string, readonly Observation[]>;
	/** Every year that has a row, sorted. */
	readonly years: readonly number[];
}

/** Indexes observations, which must be sorted by country and year, as the data package is. */
export function indicatorTable(indicator: Indicator, observations: readonly Observation[]): IndicatorTable {
	const byCountry = new Map<string, Observation[]>();
	const years = new Set<number>();
	for (const observation of observations) {
		years.add(observation.year);
		const rows = byCountry.get(observation.iso3);
		if (rows) rows.push(observation);
		else byCountry.set(observation.iso3, [observation]);
	}
	return { indicator, byCountry, years: [...years].sort((a, b) => a - b) };
}

/**
 * The observation of a country in a year: the row of that year, or the one that still stands then. For `latest` its most recent one that has a value
 * (where values stand until they change: its most recent one), else the most recent that says why there is none. What is planned is the latest
 * only where there is nothing else. Undefined where there is no row.
 */
export function observationAt(table: IndicatorTable, iso3: string, year: number | 'latest'): Observation | undefined {
	const rows = table.byCountry.get(iso3);
	if (!rows) return undefined;
	if (year !== 'latest') {
		return table.indicator.validity === 'until_changed'
			? rows.findLast((row) => row.year <= year)
			: rows.find((row) => row.year === year);
	}
	const isThere = ({ status }: Observation): boolean => status !== 'planned';
	const stands = table.indicator.validity === 'until_changed';
	return (
		rows.findLast((row) => isThere(row) && (stands || row.value !== undefined)) ?? rows.findLast(isThere) ?? rows.at(-1)
	);
}

/** True where an indicator has values of a year: rows of that year, or some that still stand then. */
export function speaksOf({ indicator, years }: IndicatorTable, year: number): boolean {
	return indicator.validity === 'until_changed' ? years.some((other) => other <= year) : years.includes(year);
}

/** What a View shows of a country in a year: its observation, or that there is no data. */
export function cellAt(table: IndicatorTable, country: CountryName, year: number | 'latest'): Cell {
	const observation = observationAt(table, country.iso3, year);
	if (observation) return cellOf(table.indicator, country, observation);
	return {
		...namedCountry(country),
		indicator: table.indicator.id,
		year: year === 'latest' ? undefined : year,
		value: undefined,
		status: 'no_data',
		confidence: undefined,
		sourceId: undefined,
		note: ''
	};
}

/** An observation with the names that a reader needs. */
export function cellOf(indicator: Indicator, country: CountryName, observation: Observation): Cell {
	const { year, value, status, confidence, sourceId, note } = observation;
	return { ...namedCountry(country), indicator: indicator.id, year, value, status, confidence, sourceId, note };
}
