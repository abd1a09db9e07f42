import { compactNumber } from '#core/text/numbers.ts';
import * as m from '#locale/compiled/messages.js';
import { locale, textFormat } from '#ui/figure/format.ts';

/** An amount in US dollars in few characters: "US$ 1.25 bn". */
export function usd(value: number): string {
	return m.trade_usd({ number: compactNumber(value, locale, 3) });
}

/** Every dollar of an amount: "US$ 1,253,400,120". */
export function usdExact(value: number): string {
	return m.trade_usd({ number: textFormat.whole(value) });
}

/** A whole number, such as a concentration index: "1,341". */
export function wholeNumber(value: number): string {
	return textFormat.whole(value);
}
