import { confidenceOf, numberOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Confidence } from '#core/table/observation.ts';

/** Years of which the data have customs reports of vaccine trade, flow by flow. */
export const FLOW_YEARS = [2018, 2020] as const;
export type FlowYear = (typeof FLOW_YEARS)[number];

/** What two countries say of the vaccines that went from one to the other in a year, in US dollars. */
export interface Flow {
	/** iso3. */
	readonly origin: string;
	readonly destination: string;
	/** As the importer reports it; undefined where it reports nothing. */
	readonly importer: number | undefined;
	/** As the exporter reports it; undefined where it reports nothing. */
	readonly exporter: number | undefined;
	readonly confidence: Confidence;
	readonly sourceId: string;
}

/** Reports that differ by more than this factor are said to disagree. */
export const DISAGREE_FACTOR = 2;

/** Flows of a year that start or end in one of the members, from the rows of `flows.csv`. */
export function vaccineFlows(rows: readonly TableRow[], year: FlowYear, members: ReadonlySet<string>): Flow[] {
	return rows.flatMap((row) => {
		if (textOf(row, 'collection') !== `vaccines_${year}`) return [];
		const [origin, destination] = [textOf(row, 'origin'), textOf(row, 'destination')];
		if (!members.has(origin) && !members.has(destination)) return [];
		return {
			origin,
			destination,
			importer: numberOf(row, 'value_importer_usd'),
			exporter: numberOf(row, 'value_exporter_usd'),
			confidence: confidenceOf(row),
			sourceId: textOf(row, 'source_id')
		};
	});
}

/** Whether both ends report the flow and one says more than twice what the other says. */
export function disagrees({ importer, exporter }: Pick<Flow, 'importer' | 'exporter'>): boolean {
	if (importer === undefined || exporter === undefined) return false;
	return Math.max(importer, exporter) > DISAGREE_FACTOR * Math.min(importer, exporter);
}
