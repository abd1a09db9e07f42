import type { PackedFirms } from '#core/search/firm-entries.ts';
import { firmsByCountry } from '#core/search/firms.ts';
import { packSearch, type SearchFile } from '#core/search/search-file.ts';
import { siteEntries } from '#core/search/site-entries.ts';
import { uninhabitedPlaces } from '#core/search/uninhabited.ts';
import { makerHint } from '#ui/search/maker-hint.ts';
import { namedPages } from '#ui/search/named-pages.ts';
import { readCatalogue, readTable } from './read.ts';

/** Everything that can be found on the site, from the data. */
export function searchFile(): SearchFile {
	const catalogue = readCatalogue();
	const tables = {
		groupTitles: readTable('group_titles'),
		molecules: readTable('molecules') ?? [],
		activeIngredients: readTable('active_ingredients') ?? [],
		vaccines: readTable('vaccines') ?? [],
		projects: readTable('projects') ?? []
	};
	const seats = new Map(catalogue.countries.map(({ iso3, shortName }) => [iso3, shortName]));
	const firms = [...firmsByCountry(readTable('sites') ?? [])].map(([iso3, own]): PackedFirms => [
		iso3,
		makerHint('sites', seats.get(iso3) ?? ''),
		own.map(({ name }) => name)
	]);
	return packSearch(siteEntries(catalogue, tables, namedPages(), makerHint), firms, uninhabitedPlaces(catalogue));
}
