import { error } from '@sveltejs/kit';
import { firmId } from '#core/search/firm-entries.ts';
import { firmsByCountry, type Firm } from '#core/search/firms.ts';
import { once } from '#core/once.ts';
import { textOf } from '#core/schema/row.ts';
import { packRecords } from '#core/table/packed-records.ts';
import * as m from '#locale/compiled/messages.js';
import { readCatalogue, readTable } from '#server/read.ts';
import { namesText } from '#ui/brief/place-text.ts';
import { sitesText } from '#ui/search/sites-text.ts';

const firms = once(() => firmsByCountry(readTable('sites') ?? []));

export const entries = () => [...firms().keys()].map((iso3) => ({ iso3 }));

/** Towns that are named of a firm; the others are counted. */
const TOWNS = 5;

/** Every firm with registered sites in a country. Throws the 404 page for a country without such a firm. */
export const load = ({ params: { iso3 } }) => {
	const { countries, sources, licences } = readCatalogue();
	const [country, own] = [countries.find((one) => one.iso3 === iso3), firms().get(iso3)];
	if (!country || !own) error(404, m.search_makers_unknown({ code: iso3 }));
	const used = new Set((readTable('sites') ?? []).map((row) => textOf(row, 'source_id')));
	const cited = sources.filter(({ id }) => used.has(id));
	return {
		country: { iso3, name: country.name },
		sites: own.reduce((sum, firm) => sum + firm.sites, 0),
		firms: packRecords(own.map(line)),
		sources: cited,
		licences: licences.filter(({ id }) => cited.some(({ licence }) => licence === id))
	};
};

const line = (firm: Firm) => ({
	id: firmId(firm.key),
	name: firm.name,
	sites: sitesText(firm),
	towns: namesText(firm.towns, TOWNS)
});
