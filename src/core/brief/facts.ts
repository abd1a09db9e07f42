import { confidenceOf, numberOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Listing } from '#core/table/listing.ts';
import type { Confidence } from '#core/table/observation.ts';

/** A single fact of `data/facts.csv`, with what limits it. */
export interface BriefFact {
	readonly key: string;
	readonly subject: string;
	/** Undefined where the source gives words only. */
	readonly value: number | undefined;
	readonly text: string;
	readonly unit: string;
	readonly year: number | undefined;
	readonly qualifier: string;
	readonly confidence: Confidence;
	readonly sourceId: string;
}

/** Facts about a country or a group, by their scope: an iso3 or the code of a group. Newest first, then by subject. */
export function scopedFacts(rows: readonly TableRow[], scope: string): BriefFact[] {
	const own = rows.filter((row) => textOf(row, 'scope') === scope);
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

/** Facts as a table; a value in words stands where a number would, which `numberText` writes. */
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
				value: value === undefined ? text || undefined : numberText(value),
				unit: unit === '' ? undefined : unit,
				year
			},
			confidence,
			sourceIds: [sourceId],
			note: qualifier
		}))
	};
}
