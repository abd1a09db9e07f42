import { textOf } from '#core/schema/row.ts';
import { readCatalogue, readTable } from '#server/read.ts';

/** Every country and group by name, and the countries with makers, so that the page leads everywhere without scripts. */
export const load = () => {
	const { countries, schemes } = readCatalogue();
	const making = new Set((readTable('sites') ?? []).map((row) => textOf(row, 'iso3')));
	return {
		countries: countries
			.filter(({ status }) => status !== 'uninhabited')
			.map(({ iso3, name }) => ({ iso3, name, makers: making.has(iso3) }))
			.sort((a, b) => a.name.localeCompare(b.name, 'en')),
		schemes: schemes.map(({ id, title, groups }) => ({
			id,
			title,
			groups: groups.map((group) => ({ path: `/regions/${group.id.replace(':', '/')}`, name: group.name }))
		}))
	};
};
