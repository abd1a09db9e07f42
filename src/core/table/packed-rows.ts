import type { Observation } from './observation.ts';

/** An observation as a row without the names of its columns: half the size in a page. */
export type PackedRow = readonly [
	iso3: string,
	year: number,
	value: number | undefined,
	status: Observation['status'],
	confidence: Observation['confidence'],
	sourceId: string,
	note: string
];

export function packRows(observations: readonly Observation[]): PackedRow[] {
	return observations.map((o) => [o.iso3, o.year, o.value, o.status, o.confidence, o.sourceId, o.note]);
}

export function unpackRows(rows: readonly PackedRow[]): Observation[] {
	return rows.map(([iso3, year, value, status, confidence, sourceId, note]) => ({
		iso3,
		year,
		value,
		status,
		confidence,
		sourceId,
		note
	}));
}
