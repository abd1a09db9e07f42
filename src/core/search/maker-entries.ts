import { applicantKey } from '#core/active-ingredients/applicant.ts';
import { textOf, type TableRow } from '#core/schema/row.ts';
import type { Catalogue } from '#core/table/catalogue.ts';
import { searchKey } from '#core/text/search.ts';
import type { SearchEntry } from './entry.ts';
import { asked, entryOf, moleculesPath, otherNames, vaccinesPath } from './new-entry.ts';

/** What a maker is known for: the page that its entry leads to. */
export type MakerOf = 'vaccines' | 'active_ingredients' | 'projects' | 'sites';
/** What tells entries of one maker apart, beside the short name of its country. */
export type MakerHint = (of: MakerOf, country: string) => string;

interface MakerTables {
	readonly vaccines: readonly TableRow[];
	readonly activeIngredients: readonly TableRow[];
	readonly projects: readonly TableRow[];
}

interface Maker {
	readonly of: MakerOf;
	readonly path: string;
	readonly iso3: string;
	readonly names: string[];
}

/**
 * Makers of vaccines by name; companies with active ingredients once for all spellings, since their rows are the same; those that
 * build or are lent to once for each country, whose brief has the projects.
 */
export function makerEntries(
	{ countries }: Catalogue,
	{ vaccines, activeIngredients, projects }: MakerTables,
	hint: MakerHint
): SearchEntry[] {
	const seats = new Map(countries.map(({ iso3, shortName }) => [iso3, shortName]));
	const makers = new Map<string, Maker>();
	const add = (of: MakerOf, path: string, name: string, row: TableRow, key = path): void => {
		if (name === '') return;
		const known = makers.get(key);
		if (known) known.names.push(name);
		else makers.set(key, { of, path, iso3: textOf(row, 'iso3'), names: [name] });
	};
	for (const row of vaccines) {
		const name = textOf(row, 'manufacturer');
		add('vaccines', vaccinesPath(asked('find', name), 'makers'), name, row);
	}
	for (const row of activeIngredients) {
		const name = textOf(row, 'applicant');
		add('active_ingredients', moleculesPath(asked('company', applicantKey(name))), name, row);
	}
	for (const row of projects) {
		// What is meant for a whole region has no country's page to stand on.
		if (textOf(row, 'iso3') === '') continue;
		const [name, path] = [textOf(row, 'entity'), `/countries/${textOf(row, 'iso3')}#deals`];
		add('projects', path, name, row, `${path} ${searchKey(name)}`);
	}
	return [...makers.values()]
		.map(({ of, path, iso3, names: [name = '', ...others] }) => ({
			...entryOf('maker', name, path, hint(of, seats.get(iso3) ?? '')),
			aliases: otherNames(name, others)
		}))
		.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
