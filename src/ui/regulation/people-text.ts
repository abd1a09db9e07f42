import { onRung, peopleShare, type Ladder } from '#core/regulation/ladder.ts';
import type { Product } from '#core/regulation/product.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** What is known at the least of the people of a region; nobody known is not nobody. */
export function peopleFinding(region: Ladder, product: Product): string {
	const share = peopleShare(region, product);
	if (share === undefined) return m.regulation_people_unknown({ region: region.name });
	if (share === 0) return m.regulation_people_nobody({ product, region: region.name });
	return m.regulation_people_finding({ product, region: region.name, share: textFormat.percent(share) });
}

/** The people whose regulator is recognised in another way, the world beside it, and how the number is made. `exact` writes a number of people. */
export function peopleDetails(
	region: Ladder,
	world: Ladder,
	product: Product,
	exact: (people: number) => string
): string[] {
	const recognised = onRung(region, 'people', product, 'recognised');
	const ofWorld = peopleShare(world, product);
	return [
		...(recognised > 0
			? [m.regulation_people_recognised({ share: textFormat.percent(recognised / region.people) })]
			: []),
		...(ofWorld === undefined || region.id === world.id
			? []
			: [m.regulation_people_world({ share: textFormat.percent(ofWorld) })]),
		m.regulation_people_made({
			members: region.members,
			covered: region.members - region.uncounted,
			people: exact(region.people)
		})
	];
}
