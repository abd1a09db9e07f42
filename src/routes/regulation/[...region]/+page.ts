import { wholeSection } from '#core/regulation/slim-section.ts';
import { loadShapes } from '#ui/explore/load-shapes.ts';

export const load = async ({ data, fetch }) => ({
	...data,
	maps: {
		medicines: wholeSection(data.maps.medicines, data.view.dossiers),
		vaccines: wholeSection(data.maps.vaccines, data.view.dossiers)
	},
	shapes: await data.shapes.complete(() => loadShapes(fetch, data.region.id))
});
