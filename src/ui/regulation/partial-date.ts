import { textFormat } from '#ui/figure/format.ts';

/** A date as exact as it is known: a day in words; a month or a year as it stands. */
export function partialDate(date: string): string {
	return /^\d{4}-\d{2}-\d{2}$/.test(date) ? textFormat.date(date) : date;
}
