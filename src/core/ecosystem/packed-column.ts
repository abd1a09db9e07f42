import type { Indicator } from '#core/table/indicator.ts';
import { namesAlone, type NamedCountry } from '#core/table/named-country.ts';
import type { Confidence, Status } from '#core/table/observation.ts';
import type { Standing, StandingColumn } from './standing.ts';

/** A column as a page or a file carries it: rows without the names of their parts, repeated texts once. */
export interface PackedColumn {
	readonly indicator: Indicator;
	readonly of: number;
	/** Null where there is no top fifth. */
	readonly topFrom: number | null;
	/** Ids of sources and notes; rows hold their place in here. */
	readonly texts: readonly string[];
	/** Countries with a row; whoever is not here has no data. */
	readonly rows: readonly PackedStanding[];
}

export type PackedStanding = readonly [
	iso3: string,
	value: number | null,
	year: number | null,
	/** Null for no rank; negative for a shared one. */
	rank: number | null,
	percentile: number | null,
	status: Status,
	confidence: Confidence | null,
	source: number,
	note: number
];

/** Packs the countries asked for. */
export function packColumn(column: StandingColumn, countries: Iterable<string>): PackedColumn {
	const texts: string[] = [];
	const places = new Map<string, number>();
	const place = (text: string): number => {
		const known = places.get(text);
		if (known !== undefined) return known;
		places.set(text, texts.length);
		return texts.push(text) - 1;
	};
	const rows: PackedStanding[] = [];
	for (const iso3 of countries) {
		const s = column.standings.get(iso3);
		if (s === undefined || s.status === 'no_data') continue;
		rows.push([
			iso3,
			s.value ?? null,
			s.year ?? null,
			s.rank === undefined ? null : s.tied ? -s.rank : s.rank,
			s.percentile ?? null,
			s.status,
			s.confidence ?? null,
			place(s.sourceId ?? ''),
			place(s.note)
		]);
	}
	return { indicator: column.indicator, of: column.of, topFrom: column.topFrom ?? null, texts, rows };
}

/** The same column again, for the countries named: those without a row have no data. */
export function unpackColumn(packed: PackedColumn, countries: readonly NamedCountry[]): StandingColumn {
	const { indicator, of, topFrom, texts, rows } = packed;
	const standings = new Map<string, Standing>();
	const known = new Map(rows.map((row) => [row[0], row]));
	for (const country of countries) {
		const row = known.get(country.iso3);
		standings.set(country.iso3, row ? standing(row, country, indicator.id, texts) : noData(country, indicator.id));
	}
	return { indicator, of, topFrom: topFrom ?? undefined, standings };
}

function standing(row: PackedStanding, country: NamedCountry, indicator: string, texts: readonly string[]): Standing {
	const [, value, year, rank, percentile, status, confidence, source, note] = row;
	return {
		...namesAlone(country),
		indicator,
		year: year ?? undefined,
		value: value ?? undefined,
		status,
		confidence: confidence ?? undefined,
		sourceId: texts[source] === '' ? undefined : texts[source],
		note: texts[note] ?? '',
		rank: rank === null ? undefined : Math.abs(rank),
		tied: rank !== null && rank < 0,
		percentile: percentile ?? undefined
	};
}

function noData(country: NamedCountry, indicator: string): Standing {
	return {
		...namesAlone(country),
		indicator,
		year: undefined,
		value: undefined,
		status: 'no_data',
		confidence: undefined,
		sourceId: undefined,
		note: '',
		rank: undefined,
		tied: false,
		percentile: undefined
	};
}
