import { unpackDossiers } from '#core/regulation/packed-dossiers.ts';
import { namedCountry } from '#core/table/named-country.ts';
import { unpackSection } from '#core/table/packed-section.ts';
import { loadShapes } from '#ui/explore/load-shapes.ts';

export const load = async ({ data, fetch }) => {
	const dossiers = unpackDossiers(data.view.dossiers);
	const members = dossiers.map(({ iso3, country, label }) => namedCountry({ iso3, name: country, shortName: label }));
	return {
		...data,
		view: { ...data.view, dossiers },
		maps: {
			medicines: unpackSection(data.maps.medicines, members),
			vaccines: unpackSection(data.maps.vaccines, members)
		},
		shapes: await data.shapes.complete(() => loadShapes(fetch, data.region.id))
	};
};
