import { leaders, type Chapter } from '#core/active-ingredients/certificates.ts';
import * as m from '#locale/compiled/messages.js';
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
	const said = {
		countries: namesOf(top.map(({ iso3 }) => nameOf(iso3))),
		most,
		count: top.length,
		chapters: chapters.length
	};
	if (region.id === 'world') return m.active_ingredients_chapter_world(said);
	return m.active_ingredients_chapter_region({
		...said,
		region: region.name,
		led: chapters.filter((chapter) => !chapter.even && members.includes(chapter.top)).length
	});
}
