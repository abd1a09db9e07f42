import { recognitions, type Recognition } from '#core/regulation/recognition.ts';
import { standingOf, type Standing } from '#core/regulation/standing.ts';
import type { TableRow } from '#core/schema/row.ts';
import type { Country, Scheme } from '#core/table/catalogue.ts';
import { absenceOf, type Absence } from '#core/table/observation.ts';
import type { CrossSection } from '#core/table/view.ts';

/** A country or territory as the list of all of them shows it. */
export interface CountryEntry {
	readonly iso3: string;
	readonly name: string;
	/** Statement that must stand with the name; '' where there is none. */
	readonly note: string;
	/** Id of its group in the scheme that the list tells; undefined where it is in none. */
	readonly group: string | undefined;
	/** The strongest sign that is published of its regulator. */
	readonly standing: Standing;
	/** Sites that make active ingredients, or why there is no number. */
	readonly sites: number | Absence;
}

/** What the list is made from: sections of the whole world. */
export interface CountryFacts {
	readonly scheme: Scheme;
	readonly sites: CrossSection;
	readonly recognition: Readonly<Record<keyof Recognition, CrossSection>>;
	/** Rows of `regulators.csv`. */
	readonly regulators: readonly TableRow[];
}

/** Countries by name, in the order of the language. */
export function countryEntries(
	countries: readonly Country[],
	{ scheme, sites, recognition, regulators }: CountryFacts,
	locale: string
): CountryEntry[] {
	const groups = new Map(scheme.groups.flatMap(({ id, members }) => members.map((iso3) => [iso3, id] as const)));
	const cells = new Map(sites.cells.map((cell) => [cell.iso3, cell]));
	const recognised = recognitions(recognition, regulators);
	const { compare } = new Intl.Collator(locale);
	return countries
		.map(({ iso3, name, note }): CountryEntry => {
			const cell = cells.get(iso3);
			const known = recognised.get(iso3);
			return {
				iso3,
				name,
				note,
				group: groups.get(iso3),
				standing: known ? standingOf(known) : 'none',
				sites: cell?.value ?? (cell && absenceOf(cell)) ?? 'no_data'
			};
		})
		.sort((a, b) => compare(a.name, b.name));
}
