import type { NamedCountry } from './named-country.ts';

/** Kinds of row that a file under `data/indicators/` may hold. */
export const STATUSES = ['observed', 'estimated', 'planned', 'not_applicable', 'withheld'] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses that say why there is no value. `no_data` stands for "no row" and is never written in a file. */
export const ABSENCES = ['no_data', 'not_applicable', 'withheld'] as const;
export type Absence = (typeof ABSENCES)[number];

export type Confidence = 'high' | 'medium';

/** One row of an indicator file, typed. `value` is undefined exactly where `status` is `not_applicable` or `withheld`. */
export interface Observation {
	readonly iso3: string;
	readonly year: number;
	readonly value: number | undefined;
	readonly status: Status;
	readonly confidence: Confidence;
	readonly sourceId: string;
	readonly note: string;
}

/** One cell of a View: an observation, or the absence of one, of one country. Every table, tooltip, mark and CSV row is one of these. */
export interface Cell extends NamedCountry {
	readonly indicator: string;
	readonly year: number | undefined;
	readonly value: number | undefined;
	readonly status: Status | 'no_data';
	readonly confidence: Confidence | undefined;
	readonly sourceId: string | undefined;
	readonly note: string;
}

/** The kind of absence of a cell, or undefined where it has a value. */
export function absenceOf(cell: Pick<Cell, 'value' | 'status'>): Absence | undefined {
	if (cell.value !== undefined) return undefined;
	return cell.status === 'not_applicable' || cell.status === 'withheld' ? cell.status : 'no_data';
}
