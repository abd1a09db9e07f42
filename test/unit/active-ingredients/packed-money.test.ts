import { expect, it } from 'vitest';
import { packMoney, unpackMoney } from '#core/active-ingredients/packed-money.ts';
import { moneyOfRegion } from './money-of-region.ts';

it.each(['', 'au/AU', 'pacific_islands_forum/PIF_ASSOCIATE'])('money of “%s” is the same on the page', (region) => {
	const gap = moneyOfRegion(region);
	expect(unpackMoney(packMoney(gap))).toEqual(gap);
});
