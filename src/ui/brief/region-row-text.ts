import type { RegionRow } from '#core/brief/region-row.ts';
import { valueText } from '#core/chart/value-text.ts';
import type { Aggregation, Indicator } from '#core/table/indicator.ts';
import { absenceLabel } from '#core/text/absence.ts';
import { levelLabel } from '#core/text/cross-section.ts';
import * as m from '#locale/compiled/messages.js';
import { locale, textFormat } from '#ui/figure/format.ts';
import { absenceWords } from '#ui/figure/words.ts';
import { andMore } from './and-more.ts';

/** How a region's number is made, in the words of the page on method. */
const WAYS: Readonly<Partial<Record<Aggregation, () => string>>> = {
	sum: m.method_sum,
	population_weighted_mean: m.method_mean,
	median: m.method_median,
	ratio: m.method_ratio
};
/** What a reader must know of a number before its page. */
const ABOUT: Readonly<Record<string, () => string>> = { vaccine_imports_usd: m.brief_vaccine_imports_reports };

/** The region's number: members that reach a level, else what the indicator declares, else none; or why there can be none. */
export function numberText({ indicator, region: { value }, absence, reached }: RegionRow): string {
	if (absence) return absenceLabel(indicator, absence, absenceWords);
	if (reached !== undefined) return reachedText(indicator, reached);
	return value === undefined ? m.brief_region_number_none() : textFormat.value(value, indicator);
}

/** How the region's number is made; undefined where there is none, and where it counts members, which it says itself. */
export function wayText({ indicator, region: { value }, absence, reached }: RegionRow): string | undefined {
	if (absence || reached !== undefined || value === undefined) return undefined;
	return WAYS[indicator.aggregation]?.();
}

/** Members without a value, as many as are named, and how many more; '' where all that have none are those it does not apply to. */
export function missingText({ missing, moreMissing, excluded }: RegionRow): string {
	const names = missing.map(({ country }) => country);
	if (names.length === 0) return excluded === 0 ? m.brief_none_missing() : '';
	return moreMissing > 0 ? andMore(names, moreMissing) : textFormat.list(names);
}

function reachedText({ levels, threshold = 1 }: Indicator, count: number): string {
	const level = levels.find(({ value }) => value === threshold)?.label ?? '';
	const highest = levels.at(-1)?.value === threshold;
	if (count === 0) return highest ? m.brief_reached_none({ level }) : m.brief_reached_none_or_above({ level });
	return highest ? m.brief_reached({ count, level }) : m.brief_reached_or_above({ count, level });
}

/** A member that reaches a level: with the level where several count, which is not said twice where there is one. */
export function holderText(country: string, value: number, { indicator }: Pick<RegionRow, 'indicator'>): string {
	const { levels, threshold } = indicator;
	return levels.at(-1)?.value === threshold
		? country
		: m.brief_top_value({ country, value: levelLabel(indicator, value) });
}

/** How many share the value after those that are named, or the highest one where nobody is. */
export function sharedText({ count, value }: NonNullable<RegionRow['shared']>, { top, indicator }: RegionRow): string {
	const said = { count, value: shortValue(value, indicator) };
	return top.length === 0 ? m.brief_shared(said) : m.brief_shared_next(said);
}

/** A value as a chart writes it, without its unit. */
export function shortValue(value: number, indicator: Indicator): string {
	return valueText(value, indicator, locale);
}

/** What a reader must know of a row's number before its page; undefined for most. */
export function aboutText({ indicator }: RegionRow): string | undefined {
	return ABOUT[indicator.id]?.();
}
