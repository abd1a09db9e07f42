import { parsePackage } from '#core/schema/parse-package.ts';
import { dataFileText, readCatalogue, readObservations, readTable } from '#server/read.ts';
import { indicatorEntry, tableEntries } from '#ui/catalogue/entries.ts';
import type { PageServerLoad } from './$types';

/** The whole catalogue as a list: every indicator with its coverage, every table with its rows. */
export const load: PageServerLoad = () => {
	const catalogue = readCatalogue();
	const { descriptor } = parsePackage('data/datapackage.json', dataFileText('datapackage.json'));
	return {
		indicators: catalogue.indicators.map((indicator) =>
			indicatorEntry(catalogue, indicator, readObservations(indicator.id))
		),
		licences: catalogue.licences.map(({ url }) => url),
		tables: tableEntries(catalogue, descriptor?.resources ?? [], (name) => readTable(name))
	};
};
