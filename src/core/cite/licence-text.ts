import type { LicenceMix } from './licence-mix.ts';
import { namesOf } from './names.ts';
import type { CiteWords } from './words.ts';

/** What may be done with rows of several sources taken together, as whole sentences: the strictest licence, and because of whom. */
export function licenceText({ terms, because, shareAlike, unstated }: LicenceMix, words: CiteWords): string[] {
	const named = (publishers: readonly string[]): { publishers: string } => ({ publishers: namesOf(publishers, words) });
	const whole = {
		non_commercial: words.take_away_licence_non_commercial,
		share_alike: words.take_away_licence_share_alike,
		attribution: words.take_away_licence_attribution,
		unstated: words.take_away_licence_unstated,
		open: words.take_away_licence_open
	}[terms](named(because));
	return [
		whole,
		...(terms !== 'share_alike' && shareAlike.length > 0
			? [words.take_away_licence_also_alike(named(shareAlike))]
			: []),
		...(terms !== 'unstated' && unstated.length > 0 ? [words.take_away_licence_also_unstated(named(unstated))] : [])
	];
}

/** Each source with its own licence, one line per source. */
export function licenceLines({ parts }: LicenceMix, words: CiteWords): string[] {
	return parts.flatMap(({ licence, sources }) =>
		sources.map(({ publisher, title, url, retrieved }) =>
			words.take_away_licence_source({ publisher, title, url, date: words.date(retrieved), licence: licence.title })
		)
	);
}
