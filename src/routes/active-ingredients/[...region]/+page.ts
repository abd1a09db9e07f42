import { unpackMoney } from '#core/active-ingredients/packed-money.ts';
import { unpackRecords } from '#core/table/packed-records.ts';
import { loadShapes } from '#ui/explore/load-shapes.ts';

/** Unpacks what travels packed, and completes the map from the page itself, where there is one: a region without sites has none. */
export const load = async ({ data, fetch }) => ({
	...data,
	register: unpackRecords(data.register),
	money: unpackMoney(data.money),
	shapes:
		data.cities.sites === 0 ? data.shapes.outline : await data.shapes.complete(() => loadShapes(fetch, data.region.id))
});
