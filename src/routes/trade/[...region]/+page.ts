import { unpackRecords } from '#core/table/packed-records.ts';
import { unpackSection } from '#core/table/packed-section.ts';
import { loadShapes } from '#ui/explore/load-shapes.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch }) => ({
	...data,
	ratio: unpackSection(data.ratio),
	perHead: unpackSection(data.perHead),
	latest: unpackSection(data.latest),
	balance: { ...data.balance, rows: unpackRecords(data.balance.rows) },
	shapes: await data.shapes.complete(() => loadShapes(fetch, data.region.id)),
	worldShapes: await data.worldShapes.complete(() => loadShapes(fetch, 'world'))
});
