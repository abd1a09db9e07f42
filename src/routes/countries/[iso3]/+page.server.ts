import { error } from '@sveltejs/kit';
import { standings } from '#server/standings.ts';

export const entries = () => standings().world.members.map((iso3) => ({ iso3 }));

/** Every figure that the atlas has of one country, with its place in the world. */
export const load = ({ params }) => {
	const { catalogue, atlas, sections } = standings();
	const country = atlas.countries.get(params.iso3);
	if (!country || !atlas.world.members.includes(params.iso3)) {
		error(404, `There is no country or territory with the code “${params.iso3}” in the atlas.`);
	}
	const figures = sections.flatMap((section) => {
		const cell = section.cells.find(({ iso3 }) => iso3 === params.iso3);
		return cell
			? { cell, indicator: section.indicator, ranked: section.cells.filter(({ rank }) => rank !== undefined).length }
			: [];
	});
	const used = new Set(figures.map(({ cell }) => cell.sourceId));
	return {
		country,
		figures,
		sources: catalogue.sources.filter(({ id }) => used.has(id)),
		groups: atlas.schemes.flatMap((scheme) =>
			scheme.groups
				.filter(({ members }) => members.includes(params.iso3))
				.map(({ id, name }) => ({ id, name, scheme: scheme.title }))
		)
	};
};
