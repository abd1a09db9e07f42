import { expect, it } from 'vitest';
import { moneyGap } from '#core/active-ingredients/money-gap.ts';
import { packMoney, unpackMoney } from '#core/active-ingredients/packed-money.ts';
import { openTopic } from '#server/topic.ts';

it.each(['', 'au/AU', 'pacific_islands_forum/PIF_ASSOCIATE'])('money of “%s” is the same on the page', (region) => {
	const { section, atlas } = openTopic(region);
	const gap = moneyGap(section('api_exports_usd'), section('api_imports_usd'), atlas.countries);
	expect(unpackMoney(packMoney(gap, atlas.countries))).toEqual(gap);
});
