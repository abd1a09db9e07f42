import { resolve } from '$app/paths';
import type { Rank } from '#core/brief/place.ts';
import { exactNumber } from '#core/text/numbers.ts';
import * as m from '#locale/compiled/messages.js';
import { locale, textFormat } from '#ui/figure/format.ts';
import { exploreHref } from '#ui/topic/explore-href.ts';
import { andMore } from './and-more.ts';

/** A rank among how many: "3 of 54", "=3 of 54" where it is shared; of a zero, how many have more than nothing. */
export function rankText(rank: Rank | undefined, value: number | undefined): string {
	if (!rank) return m.brief_rank_none();
	const of = exactNumber(rank.of, 0, locale);
	if (value === 0)
		return rank.rank === 1 ? m.brief_rank_nobody({ of }) : m.brief_rank_zero({ count: rank.rank - 1, of });
	const said = { rank: exactNumber(rank.rank, 0, locale), of };
	return rank.tied ? m.brief_rank_tied(said) : m.brief_rank(said);
}

/** A percentile in whole numbers. */
export function percentileText(percentile: number): string {
	return exactNumber(Math.round(percentile), 0, locale);
}

/** The ranking of an indicator in the explorer, with countries pinned. */
export function rankingHref(indicator: string, countries: readonly string[], group = 'world'): string {
	return exploreHref({ indicator, group, view: 'ranking', countries });
}

/** Name of a region's brief. */
export function regionHref(id: string): string {
	const [scheme = '', group = ''] = id.split(':');
	return resolve('/regions/[scheme]/[group]', { scheme, group });
}

/** A number of people with its year. */
export function populationText({ value, year }: { readonly value: number; readonly year: number }): string {
	return m.brief_population_value({ number: exactNumber(value, 0, locale), year: textFormat.year(year) });
}

/** Names as a list, the first `most` of them and the number of the others. */
export function namesText(names: readonly string[], most: number): string {
	if (names.length <= most + 1) return textFormat.list(names);
	return andMore(names.slice(0, most), names.length - most);
}
