import { confidenceOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Confidence } from '#core/table/observation.ts';
import { neededNumber } from '#core/schema/needed-number.ts';

/** `certificate`: holders of a European certificate of suitability; `biological`: makers of biological substances. */
export type ChapterRole = 'certificate' | 'biological';

/** Suppliers of the substances of one chapter of the anatomical therapeutic chemical classification (ATC). */
export interface Chapter {
	readonly atc: string;
	readonly name: string;
	readonly role: ChapterRole;
	readonly substances: number;
	/** Of these, on the European Union's list of critical medicines. */
	readonly critical: number;
	readonly suppliers: number;
	readonly countries: number;
	/** iso3 of the country with the most suppliers; one of many where `even`. */
	readonly top: string;
	/** True where every country has one supplier, so that none leads. */
	readonly even: boolean;
	/** 0–1 of the suppliers. */
	readonly topShare: number;
	/** 0–1 of the suppliers in the European Union and the European Economic Area. */
	readonly euShare: number;
	/** Herfindahl-Hirschman index of suppliers by country. */
	readonly hhi: number;
	readonly year: number;
	readonly confidence: Confidence;
	readonly sourceId: string;
}

/** Rows of `atc_concentration.csv` of one role, by letter of the chapter. Throws a RangeError where a number is missing. */
export function chaptersOf(rows: readonly TableRow[], role: ChapterRole): Chapter[] {
	return rows
		.filter((row) => textOf(row, 'role') === role)
		.map((row): Chapter => {
			const atc = textOf(row, 'atc');
			const number = (column: string): number => neededNumber(row, column, 'atc_concentration.csv');
			return {
				atc,
				name: textOf(row, 'atc_name'),
				role,
				substances: number('substances'),
				critical: number('critical_substances'),
				suppliers: number('suppliers'),
				countries: number('countries'),
				top: textOf(row, 'top_country'),
				even: number('suppliers') === number('countries') && number('countries') > 1,
				topShare: number('top_country_share') / 100,
				euShare: number('eu_eea_share') / 100,
				hhi: number('hhi'),
				year: number('year'),
				confidence: confidenceOf(row),
				sourceId: textOf(row, 'source_id')
			};
		})
		.sort((a, b) => (a.atc < b.atc ? -1 : 1));
}

/** Countries that lead a chapter, the one with the most chapters first; where all have the same, none leads. */
export function leaders(chapters: readonly Chapter[]): { readonly iso3: string; readonly chapters: number }[] {
	const counts = new Map<string, number>();
	for (const { top, even } of chapters) if (!even) counts.set(top, (counts.get(top) ?? 0) + 1);
	return [...counts]
		.map(([iso3, count]) => ({ iso3, chapters: count }))
		.sort((a, b) => b.chapters - a.chapters || (a.iso3 < b.iso3 ? -1 : 1));
}
