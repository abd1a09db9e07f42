import { once } from '#core/once.ts';
import type { Indicator } from '#core/table/indicator.ts';
import { EXACT_BELOW, compactNumber, exactNumber, percentText, yearText } from '#core/text/numbers.ts';
import { levelLabel } from '#core/text/cross-section.ts';
import type { TextFormat } from '#core/text/words.ts';
import { getLocale } from '#locale/compiled/runtime.js';
import * as m from '#locale/compiled/messages.js';

/** The language of this page; a page is of one language from the first byte to the last. */
export const locale: string = getLocale();

// English follows the usage of the United Nations: day before month, no comma before the last "and".
const usage = locale === 'en' ? 'en-GB' : locale;
// Made when first asked for: a formatter costs milliseconds, and most pages need few.
const lists = once(() => new Intl.ListFormat(usage, { type: 'conjunction' }));
const dates = once(() => new Intl.DateTimeFormat(usage, { dateStyle: 'long', timeZone: 'UTC' }));
const plurals = once(() => new Intl.PluralRules(locale));

/** A number with its unit: "1 site", "539 sites", "2.3% of GDP"; a level or flag is its name. */
function quantity(value: number, indicator: Indicator, number: string): string {
	if (indicator.levels.length > 0) return levelLabel(indicator, value);
	const unit = plurals().select(value) === 'one' ? indicator.unitOne : indicator.unit;
	return unit.startsWith('%') ? m.figure_percent_quantity({ number, unit }) : m.figure_quantity({ number, unit });
}

/** How values, lists, years and dates read on this page. */
export const textFormat: TextFormat & {
	/** A number of things, all digits: "7,598". */
	readonly whole: (value: number) => string;
	/** Every digit that the source gives: for tables and panels. */
	readonly exact: (value: number, indicator: Indicator) => string;
	/** An ISO date in words. */
	readonly date: (iso: string) => string;
} = {
	value: (value, indicator) =>
		quantity(
			value,
			indicator,
			Math.abs(value) < EXACT_BELOW ? exactNumber(value, indicator.decimals, locale) : compactNumber(value, locale, 4)
		),
	whole: (value) => exactNumber(value, 0, locale),
	exact: (value, indicator) => quantity(value, indicator, exactNumber(value, indicator.decimals, locale)),
	percent: (share) => percentText(share, locale),
	list: (items) => lists().format(items),
	year: (year) => yearText(year, locale),
	date: (iso) => dates().format(new Date(iso))
};
