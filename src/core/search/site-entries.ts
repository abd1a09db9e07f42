import { applicantKey } from '#core/active-ingredients/applicant.ts';
import { textOf, type TableRow } from '#core/schema/row.ts';
import type { Catalogue } from '#core/table/catalogue.ts';
import { searchKey } from '#core/text/search.ts';
import type { SearchEntry } from './entry.ts';

/** The page and the part of it on which molecules stand, and the companies that make them; the address says which to point out. */
const moleculesPath = (asked: string): string => `/active-ingredients?${asked}#molecules`;
/** The same of vaccines and of their makers. */
const vaccinesPath = (asked: string, part: 'matrix' | 'makers'): string => `/vaccines?${asked}#vaccines-${part}`;
/** A name in the query of an address, as the pages themselves write it there. */
const asked = (key: string, name: string): string => new URLSearchParams([[key, name]]).toString();

/** Tables whose names can be searched for; an optional one that is missing is an empty list. */
export interface SearchTables {
	/** `data/group_titles.csv`, for the short names of groups. */
	readonly groupTitles: readonly TableRow[];
	/** `data/molecules.csv` */
	readonly molecules: readonly TableRow[];
	/** `data/active_ingredients.csv` */
	readonly activeIngredients: readonly TableRow[];
	/** `data/vaccines.csv` */
	readonly vaccines: readonly TableRow[];
}

/** A page that stands for itself, by its name in the reader's language. */
export interface NamedPage {
	readonly name: string;
	readonly path: string;
}

/** Everything on the site that has a page of its own or stands on one. */
export function siteEntries(catalogue: Catalogue, tables: SearchTables, pages: readonly NamedPage[]): SearchEntry[] {
	return [
		...countryEntries(catalogue),
		...regionEntries(catalogue, tables.groupTitles),
		...catalogue.indicators.map(({ id, title }) => ({
			...entryOf('indicator', title, `/explore?indicator=${id}`),
			aliases: [id.replaceAll('_', ' ')]
		})),
		...pages.map(({ name, path }) => entryOf('page', name, path)),
		...moleculeEntries(tables),
		...vaccineEntries(tables.vaccines),
		...makerEntries(catalogue, tables)
	];
}

function entryOf(kind: SearchEntry['kind'], name: string, path: string, hint = ''): SearchEntry {
	return { kind, name, path, hint, aliases: [], codes: [] };
}

/** Other names without those that a search takes for the same. */
function otherNames(name: string, others: readonly string[]): string[] {
	const byKey = new Map(others.map((other) => [searchKey(other), other]));
	byKey.delete(searchKey(name));
	byKey.delete('');
	return [...byKey.values()];
}

function countryEntries({ countries }: Catalogue): SearchEntry[] {
	return countries
		.filter(({ status }) => status !== 'uninhabited')
		.map(({ iso3, iso2, name, shortName, aliases }) => ({
			...entryOf('country', name, `/countries/${iso3}`),
			aliases: otherNames(name, [shortName, ...aliases]),
			codes: [iso3, iso2].filter((code) => code !== '')
		}));
}

function regionEntries({ schemes }: Catalogue, titles: readonly TableRow[]): SearchEntry[] {
	const shortNames = new Map(
		titles.map((row) => [`${textOf(row, 'scheme')}:${textOf(row, 'group')}`, textOf(row, 'short_title')])
	);
	return schemes.flatMap((scheme) =>
		scheme.groups.map(({ id, name }) => ({
			...entryOf('region', name, `/regions/${id.replace(':', '/')}`, scheme.title === name ? '' : scheme.title),
			aliases: otherNames(name, [shortNames.get(id) ?? '']),
			// Codes such as 002 are nobody's name for Africa.
			codes: [id.slice(scheme.id.length + 1)].filter((code) => /\p{L}/u.test(code))
		}))
	);
}

function moleculeEntries({ molecules, activeIngredients }: SearchTables): SearchEntry[] {
	return molecules.map((row) => {
		const inn = textOf(row, 'inn');
		// The list names salts and strengths, the molecule stands for all of them.
		const salts = activeIngredients.filter((of) => textOf(of, 'molecule') === inn).map((of) => textOf(of, 'inn'));
		const name = inn.charAt(0).toUpperCase() + inn.slice(1);
		return {
			...entryOf('molecule', name, moleculesPath(asked('molecule', inn)), textOf(row, 'therapeutic_area')),
			aliases: otherNames(name, salts)
		};
	});
}

/** One entry for each group of diseases; types and trade names of its vaccines are its other names. */
function vaccineEntries(vaccines: readonly TableRow[]): SearchEntry[] {
	const groups = new Map<string, string[]>();
	for (const row of vaccines) {
		const group = textOf(row, 'disease_group');
		const names = groups.get(group) ?? [];
		names.push(
			textOf(row, 'vaccine_type'),
			textOf(row, 'commercial_name'),
			textOf(row, 'diseases').replaceAll('|', ' ')
		);
		groups.set(group, names);
	}
	return [...groups]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, names]) => ({
			...entryOf('vaccine', name, vaccinesPath(asked('disease', name), 'matrix')),
			aliases: otherNames(name, names)
		}));
}

/** Makers of vaccines by name; companies with active ingredients once for all spellings, since their rows are the same. */
function makerEntries({ countries }: Catalogue, { vaccines, activeIngredients }: SearchTables): SearchEntry[] {
	const seats = new Map(countries.map(({ iso3, shortName }) => [iso3, shortName]));
	const makers = new Map<string, { readonly row: TableRow; readonly names: string[] }>();
	const add = (path: string, name: string, row: TableRow): void => {
		if (name === '') return;
		const known = makers.get(path);
		if (known) known.names.push(name);
		else makers.set(path, { row, names: [name] });
	};
	for (const row of vaccines) {
		const name = textOf(row, 'manufacturer');
		add(vaccinesPath(asked('find', name), 'makers'), name, row);
	}
	for (const row of activeIngredients) {
		const name = textOf(row, 'applicant');
		add(moleculesPath(asked('company', applicantKey(name))), name, row);
	}
	return [...makers]
		.map(
			([
				path,
				{
					row,
					names: [name = '', ...others]
				}
			]) => ({
				...entryOf('maker', name, path, seats.get(textOf(row, 'iso3')) ?? ''),
				aliases: otherNames(name, others)
			})
		)
		.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
