import { confidenceOf, numberOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Confidence } from '#core/table/observation.ts';

/** One presentation on WHO's list of prequalified vaccines: a vaccine in one kind and size of container. */
export interface VaccineProduct {
	readonly id: string;
	readonly maker: string;
	/** Legal seat of the maker. */
	readonly iso3: string;
	/** As listed, such as `Measles and Rubella`. */
	readonly type: string;
	/** One of the list's groups; combinations with diphtheria, tetanus and pertussis are one of them. */
	readonly group: string;
	/** Every disease that it is aimed at. */
	readonly diseases: readonly string[];
	readonly name: string;
	readonly doses: number | undefined;
	readonly regulator: string;
	/** ISO date of the first prequalification of this presentation. */
	readonly since: string;
	readonly note: string;
	readonly confidence: Confidence;
	readonly sourceId: string;
}

/** A row of `data/vaccines.csv`. */
export function vaccineProduct(row: TableRow): VaccineProduct {
	return {
		id: textOf(row, 'id'),
		maker: textOf(row, 'manufacturer'),
		iso3: textOf(row, 'iso3'),
		type: textOf(row, 'vaccine_type'),
		group: textOf(row, 'disease_group'),
		diseases: textOf(row, 'diseases').split('|'),
		name: textOf(row, 'commercial_name'),
		doses: numberOf(row, 'doses_per_container'),
		regulator: textOf(row, 'responsible_nra'),
		since: textOf(row, 'prequalification_date'),
		note: textOf(row, 'country_note'),
		confidence: confidenceOf(row),
		sourceId: textOf(row, 'source_id')
	};
}

/** Medium as soon as one of the rows is. */
export function leastConfidence(rows: readonly { readonly confidence: Confidence }[]): Confidence | undefined {
	if (rows.length === 0) return undefined;
	return rows.some(({ confidence }) => confidence === 'medium') ? 'medium' : 'high';
}

/** Different values, sorted as a reader expects, so that pages and files do not depend on the order of the rows. */
export function distinct(values: readonly string[]): string[] {
	return [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en'));
}
