import { countryBrief } from '#server/country-brief.ts';
import { mapShapes } from '#server/map.ts';
import { standings } from '#server/standings.ts';
import { PageShapes } from '#ui/figure/page-shapes.ts';

export const entries = () => standings().world.members.map((iso3) => ({ iso3 }));

export const load = ({ params }) => {
	const brief = countryBrief(params.iso3);
	return { ...brief, shapes: new PageShapes(mapShapes(brief.home.id)) };
};
