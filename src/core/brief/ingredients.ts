import { textOf, type TableRow } from '#core/schema/row.ts';
import type { Listing } from '#core/table/listing.ts';
import type { Confidence } from '#core/table/observation.ts';

/** A molecule that companies of a country have on WHO's list of prequalified active ingredients. */
export interface CountryMolecule {
	/** International nonproprietary name. */
	readonly inn: string;
	readonly area: string;
	/** Names of the companies, sorted, each once. */
	readonly applicants: readonly string[];
	/** ISO date of the first prequalification among the entries. */
	readonly since: string;
	readonly confidence: Confidence;
	readonly sourceIds: readonly string[];
}

/** Molecules of `data/active_ingredients.csv` with an applicant seated in the country, by therapeutic area and name. */
export function countryMolecules(rows: readonly TableRow[], iso3: string): CountryMolecule[] {
	const own = rows.filter((row) => textOf(row, 'iso3') === iso3);
	const made = [...Map.groupBy(own, (row) => textOf(row, 'molecule'))].map(([inn, entries]): CountryMolecule => {
		const sorted = (column: string): string[] => [...new Set(entries.map((row) => textOf(row, column)))].sort();
		return {
			inn,
			area: sorted('therapeutic_area')[0] ?? '',
			applicants: sorted('applicant'),
			since: sorted('prequalification_date').find((date) => date !== '') ?? '',
			confidence: sorted('confidence').includes('medium') ? 'medium' : 'high',
			sourceIds: sorted('source_id')
		};
	});
	return made.sort((a, b) => a.area.localeCompare(b.area, 'en') || a.inn.localeCompare(b.inn, 'en'));
}

/** Molecules as a table; `namesText` writes the names of companies. */
export function moleculeListing(
	molecules: readonly CountryMolecule[],
	namesText: (names: readonly string[]) => string
): Listing {
	return {
		columns: [
			{ id: 'molecule', kind: 'text' },
			{ id: 'therapeutic_area', kind: 'text' },
			{ id: 'applicants', kind: 'text' },
			{ id: 'first_prequalified', kind: 'date' }
		],
		rows: molecules.map(({ inn, area, applicants, since, confidence, sourceIds }) => ({
			key: inn,
			values: {
				molecule: inn,
				therapeutic_area: area,
				applicants: namesText(applicants),
				first_prequalified: since === '' ? undefined : since
			},
			confidence,
			sourceIds
		}))
	};
}
