import { applicantKey } from '#core/active-ingredients/applicant.ts';
import { booleanOf, textOf, type TableRow } from '#core/schema/row.ts';

/** A firm with registered sites in one country. */
export interface Firm {
	/** The same for all spellings of its name; letters, digits and hyphens. */
	readonly key: string;
	/** Its most frequent spelling. */
	readonly name: string;
	readonly sites: number;
	/** Sites of which each makes so; one that makes both counts in both. */
	readonly activeIngredients: number;
	readonly dosageForms: number;
	/** Towns with most sites first; those that the source does not name are left out. */
	readonly towns: readonly string[];
}

/**
 * Firms of `data/sites.csv` that make active ingredients or dosage forms: by the iso3 of the country, each once in it, by name.
 * A site whose firm the register does not name is no one's.
 */
export function firmsByCountry(rows: readonly TableRow[]): Map<string, Firm[]> {
	const making = rows.filter((row) => textOf(row, 'firm') !== '' && (makes(row, 'api') || makes(row, 'dosage_form')));
	const countries = Map.groupBy(making, (row) => textOf(row, 'iso3'));
	return new Map(
		[...countries]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([iso3, own]) => {
				const firms = Map.groupBy(own, (row) => applicantKey(textOf(row, 'firm')));
				return [iso3, [...firms].map(([key, sites]) => firmOf(key, sites)).sort(byName)];
			})
	);
}

function firmOf(key: string, sites: readonly TableRow[]): Firm {
	const [name = key] = mostFrequent(sites.map((row) => textOf(row, 'firm')));
	return {
		key,
		name,
		sites: sites.length,
		activeIngredients: sites.filter((row) => makes(row, 'api')).length,
		dosageForms: sites.filter((row) => makes(row, 'dosage_form')).length,
		towns: mostFrequent(sites.map((row) => textOf(row, 'city'))).filter((town) => town !== '')
	};
}

function makes(row: TableRow, what: 'api' | 'dosage_form'): boolean {
	return booleanOf(row, `${what}_manufacture`) === true;
}

/** Each text once, those that come most often first, then from A to Z. */
function mostFrequent(texts: readonly string[]): string[] {
	const counts = [...Map.groupBy(texts, (text) => text)].map(([text, all]) => ({ text, count: all.length }));
	return counts.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).map(({ text }) => text);
}

const byName = (a: Firm, b: Firm): number => a.name.localeCompare(b.name, 'en') || (a.key < b.key ? -1 : 1);
