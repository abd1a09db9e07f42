import { readCatalogue } from '#server/read.ts';

/** Every country and group by name, so that the page leads everywhere without scripts. */
export const load = () => {
	const { countries, schemes } = readCatalogue();
	return {
		countries: countries
			.filter(({ status }) => status !== 'uninhabited')
			.map(({ iso3, name }) => ({ iso3, name }))
			.sort((a, b) => a.name.localeCompare(b.name, 'en')),
		schemes: schemes.map(({ id, title, groups }) => ({
			id,
			title,
			groups: groups.map((group) => ({ path: `/regions/${group.id.replace(':', '/')}`, name: group.name }))
		}))
	};
};
