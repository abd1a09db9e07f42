import { confidenceOf, numberOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Listing } from '#core/table/listing.ts';
import type { Confidence } from '#core/table/observation.ts';

/** A single fact of `data/facts.csv`, with what limits it. */
export interface BriefFact {
	readonly key: string;
	readonly subject: string;
	/** Undefined where the source gives words only. */
	readonly value: number | undefined;
	/** The figure in the words of the source, such as “over 90”; '' where the number is all. */
	readonly text: string;
	readonly unit: string;
	readonly year: number | undefined;
	readonly qualifier: string;
	readonly confidence: Confidence;
	readonly sourceId: string;
}

/**
 * Areas that sources count by, with the groups whose members they are. The European Union's facts are of its members of the time; a fact
 * about Africa names the continent, whose states the African Union is.
 */
const AREAS: Readonly<Record<string, string>> = {
	'au:AU': 'AFRICA',
	'eu:EU27': 'EUU',
	'un_intermediate_region:005': 'SOUTH_AMERICA',
	'un_region:002': 'AFRICA',
	'un_region:009': 'OCEANIA',
	'un_region:142': 'ASIA',
	'un_region:150': 'EUROPE',
	'un_subregion:202': 'SUB_SAHARAN_AFRICA'
};

/** Facts about a group, by its code and by the area that it is. */
export function groupFacts(rows: readonly TableRow[], scheme: string, code: string): BriefFact[] {
	const area = AREAS[`${scheme}:${code}`];
	return scopedFacts(rows, area === undefined ? [code] : [code, area]);
}

/** Facts about a country. */
export function countryFacts(rows: readonly TableRow[], iso3: string): BriefFact[] {
	return scopedFacts(rows, [iso3]);
}

/** Newest first, then by subject. */
function scopedFacts(rows: readonly TableRow[], scopes: readonly string[]): BriefFact[] {
	const own = rows.filter((row) => scopes.includes(textOf(row, 'scope')));
	const made = own.map((row): BriefFact => {
		return {
			key: textOf(row, 'id'),
			subject: textOf(row, 'subject'),
			value: numberOf(row, 'value'),
			text: textOf(row, 'value_text'),
			unit: textOf(row, 'unit'),
			year: numberOf(row, 'year'),
			qualifier: textOf(row, 'qualifier'),
			confidence: confidenceOf(row),
			sourceId: textOf(row, 'source_id')
		};
	});
	return made.sort(
		(a, b) => (b.year ?? 0) - (a.year ?? 0) || a.subject.localeCompare(b.subject, 'en') || (a.key < b.key ? -1 : 1)
	);
}

/** Facts as a table. Words such as “over 90” stand before the bare number, which `numberText` writes. */
export function factListing(facts: readonly BriefFact[], numberText: (value: number) => string): Listing {
	return {
		columns: [
			{ id: 'subject', kind: 'text' },
			{ id: 'value', kind: 'text' },
			{ id: 'unit', kind: 'text' },
			{ id: 'year', kind: 'year' }
		],
		rows: facts.map(({ key, subject, value, text, unit, year, qualifier, confidence, sourceId }) => ({
			key,
			values: {
				subject,
				value: text || (value === undefined ? undefined : numberText(value)),
				unit: unit === '' ? undefined : unit,
				year
			},
			confidence,
			sourceIds: [sourceId],
			note: qualifier
		}))
	};
}
