import type { Indicator } from '#core/table/indicator.ts';
import { compactNumber, EXACT_BELOW, exactNumber } from '#core/text/numbers.ts';

/** A value as a mark writes it, without unit: the name of a level, all digits below a million, three above. */
export function valueText(value: number, indicator: Indicator, locale: string): string {
	const level = indicator.levels.find((declared) => declared.value === value);
	if (level) return level.label;
	return Math.abs(value) < EXACT_BELOW
		? exactNumber(value, indicator.decimals, locale)
		: compactNumber(value, locale, 3);
}
