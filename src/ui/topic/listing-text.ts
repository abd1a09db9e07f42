import type { ListingColumn } from '#core/table/listing.ts';
import { exactNumber } from '#core/text/numbers.ts';
import * as m from '#locale/compiled/messages.js';
import { locale, textFormat } from '#ui/figure/format.ts';

/** Digits after the point of a broken number where a column does not say: more is noise in a table, and the file has them all. */
const DECIMALS = 2;

/** A value of a listing as its table shows it; what is absent is said. */
export function listingText({ kind, decimals }: ListingColumn, value: string | number | undefined): string {
	if (value === undefined || value === '') return m.topic_absent();
	if (kind === 'year' && typeof value === 'number') return textFormat.year(value);
	if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(value))) return textFormat.date(String(value));
	if (typeof value === 'string') return value;
	return exactNumber(value, decimals ?? (Number.isInteger(value) ? 0 : DECIMALS), locale);
}
