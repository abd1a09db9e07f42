import { unpackSection } from '#core/table/packed-section.ts';
import { loadShapes } from '#ui/explore/load-shapes.ts';

export const load = async ({ data, fetch }) => ({
	...data,
	maps: {
		medicines: unpackSection(data.maps.medicines, data.view.dossiers),
		vaccines: unpackSection(data.maps.vaccines, data.view.dossiers)
	},
	shapes: await data.shapes.complete(() => loadShapes(fetch, data.region.id))
});
