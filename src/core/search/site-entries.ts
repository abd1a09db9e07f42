import { textOf, type TableRow } from '#core/schema/row.ts';
import type { Catalogue } from '#core/table/catalogue.ts';
import type { SearchEntry } from './entry.ts';
import { makerEntries, type MakerHint } from './maker-entries.ts';
import { asked, entryOf, moleculesPath, otherNames, vaccinesPath } from './new-entry.ts';
import { VACCINE_ABBREVIATIONS } from './vaccine-abbreviations.ts';

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
	/** `data/projects.csv` */
	readonly projects: readonly TableRow[];
}

/** A page that stands for itself, by its name in the reader's language. */
export interface NamedPage {
	readonly name: string;
	readonly path: string;
}

/** Everything on the site that has a page of its own or stands on one, but for the firms of `firm-entries.ts`. */
export function siteEntries(
	catalogue: Catalogue,
	tables: SearchTables,
	pages: readonly NamedPage[],
	makerHint: MakerHint = (_, country) => country
): SearchEntry[] {
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
		...makerEntries(catalogue, tables, makerHint)
	];
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

/** One entry for each group of diseases; types, trade names and abbreviations of its vaccines are its other names. */
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
			aliases: otherNames(name, [...names, ...(VACCINE_ABBREVIATIONS[name] ?? [])])
		}));
}
