import { leaders, type Chapter, type ChapterRole } from '#core/active-ingredients/certificates.ts';
import type { CriticalSupply } from '#core/active-ingredients/critical-supply.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';
import type { ActiveIngredients } from './page-data.ts';
import { namesOf } from './text.ts';

/** Who leads most chapters; for a region how many of them its members lead. */
export function chapterFinding(
	chapters: readonly Chapter[],
	{ region, members }: Pick<ActiveIngredients, 'region' | 'members'>,
	nameOf: (iso3: string) => string
): string {
	const order = leaders(chapters);
	const most = order[0]?.chapters;
	if (most === undefined) return m.active_ingredients_chapter_none();
	const top = order.filter((leader) => leader.chapters === most);
	const leading = m.active_ingredients_chapter_world({
		countries: namesOf(top.map(({ iso3 }) => nameOf(iso3))),
		most,
		count: top.length,
		chapters: chapters.length
	});
	if (region.id === 'world') return leading;
	const led = chapters.filter((chapter) => !chapter.even && members.includes(chapter.top)).length;
	const own =
		led === 0
			? m.active_ingredients_chapter_led_none({ region: region.name })
			: m.active_ingredients_chapter_led({ region: region.name, led });
	return `${leading} ${own}`;
}

/** What is known of the critical substances alone, which their chapters do not tell apart: a sentence, or none. */
export function criticalSentences(role: ChapterRole, supply: CriticalSupply | undefined): string[] {
	if (!supply) return [];
	const said = { all: supply.substances, alone: supply.alone, share: textFormat.percent(supply.euShare) };
	return [
		role === 'certificate'
			? m.active_ingredients_certificates_critical(said)
			: m.active_ingredients_biologicals_critical(said)
	];
}
