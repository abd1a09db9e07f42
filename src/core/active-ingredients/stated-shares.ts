import { confidenceOf, numberOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { CountryName } from '#core/table/catalogue.ts';
import type { Confidence, Observation } from '#core/table/observation.ts';

/** A share of imports that somebody stated, with what exactly it is a share of. */
export interface StatedShare {
	readonly key: string;
	/** Country, or the goods that a country buys. */
	readonly subject: string;
	/** The goods alone, where the subject says "imports of … that come from China". */
	readonly goods: string | undefined;
	readonly iso3: string;
	readonly year: number;
	/** Fiscal year where the source gives one. */
	readonly period: string | undefined;
	/** 0–100. */
	readonly percent: number;
	/** As stated where the figure is a bound or rounded: "over 90". */
	readonly stated: string | undefined;
	readonly qualifier: string;
	readonly confidence: Confidence;
	readonly sourceId: string;
}

/** Measures of the table of facts that say how much of India's purchases comes from China. */
export const INDIA_FROM_CHINA = {
	all: 'india_bulk_drug_imports_from_china_share',
	substance: 'india_imports_from_china_share'
} as const;

/** A row has room for the goods, not for the whole subject. */
const GOODS = /imports of (.+) that come/;

/**
 * Shares stated for members of the group, by name of the country and year: definitions differ, so they have no order of size.
 * Rows are those of the indicator `api_import_share`.
 */
export function statedShares(
	rows: readonly Observation[],
	members: readonly string[],
	countries: ReadonlyMap<string, CountryName>
): StatedShare[] {
	const group = new Set(members);
	return rows
		.flatMap((row): StatedShare[] =>
			row.value === undefined || !group.has(row.iso3)
				? []
				: [
						{
							key: `${row.iso3}_${row.year}`,
							subject: countries.get(row.iso3)?.shortName ?? row.iso3,
							goods: undefined,
							iso3: row.iso3,
							year: row.year,
							period: undefined,
							percent: row.value,
							stated: undefined,
							qualifier: row.note,
							confidence: row.confidence,
							sourceId: row.sourceId
						}
					]
		)
		.sort(bySubject);
}

/** Rows of `facts.csv` of one measure in percent, by subject and year. Facts without a number are left to the table of facts. */
export function factShares(rows: readonly TableRow[], measure: string): StatedShare[] {
	return rows
		.filter((row) => textOf(row, 'measure') === measure)
		.flatMap((row): StatedShare[] => {
			const [percent, year] = [numberOf(row, 'value'), numberOf(row, 'year')];
			if (percent === undefined || year === undefined) return [];
			const subject = textOf(row, 'subject');
			return [
				{
					key: textOf(row, 'id'),
					subject,
					goods: GOODS.exec(subject)?.[1],
					iso3: textOf(row, 'scope'),
					year,
					period: textOf(row, 'period') || undefined,
					percent,
					stated: textOf(row, 'value_text') || undefined,
					qualifier: textOf(row, 'qualifier'),
					confidence: confidenceOf(row),
					sourceId: textOf(row, 'source_id')
				}
			];
		})
		.sort(bySubject);
}

function bySubject(a: StatedShare, b: StatedShare): number {
	return a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : a.year - b.year;
}
