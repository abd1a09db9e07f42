import { parseCsv, type CsvRow } from '#core/csv/parse.ts';
import { isDecimal } from '#core/csv/decimal.ts';
import { cutCame, type Finding } from '#core/schema/finding.ts';
import { STATUSES, type Confidence, type Observation } from './observation.ts';

/** Header of every file under `data/indicators/`. */
export const OBSERVATION_COLUMNS = ['iso3', 'year', 'value', 'status', 'confidence', 'source_id', 'note'] as const;

export interface ParsedObservations {
	/** In the order of the file: by country and year. Rows that do not fit are left out and are findings. */
	readonly observations: readonly Observation[];
	readonly findings: readonly Finding[];
}

/**
 * Text of an indicator file → observations. Small, because it runs in the browser: it checks the form of each row,
 * so that a cut or foreign answer is noticed; codes and sources were looked up when the site was built.
 */
export function parseObservations(file: string, csv: string): ParsedObservations {
	const parsed = parseCsv(file, csv, { columns: OBSERVATION_COLUMNS });
	const findings = [...parsed.findings];
	if (parsed.header?.cells.join() !== OBSERVATION_COLUMNS.join()) return { observations: [], findings };

	const observations: Observation[] = [];
	for (const row of parsed.rows) {
		const observation = parseObservation(row);
		if ('fault' in observation) findings.push(faultFinding(file, row, observation.fault));
		else observations.push(observation);
	}
	return { observations, findings };
}

type Column = (typeof OBSERVATION_COLUMNS)[number];

function parseObservation({ cells }: CsvRow): Observation | { readonly fault: Column } {
	const [iso3 = '', year = '', value = '', cameStatus = '', cameConfidence = '', sourceId = '', note = ''] = cells;
	const status = STATUSES.find((known) => known === cameStatus);
	const confidence = CONFIDENCES.find((known) => known === cameConfidence);
	if (!status) return { fault: 'status' };
	if (!confidence) return { fault: 'confidence' };
	const number = status === 'not_applicable' || status === 'withheld' ? undefined : Number(value);
	const fits = number === undefined ? value === '' : isDecimal(value);
	if (!fits) return { fault: 'value' };
	const fault = misshapen(iso3, year, sourceId);
	return fault ? { fault } : { iso3, year: Number(year), value: number, status, confidence, sourceId, note };
}

const CONFIDENCES: readonly Confidence[] = ['high', 'medium'];

function misshapen(iso3: string, year: string, sourceId: string): Column | undefined {
	if (!/^[A-Z]{3}$/.test(iso3)) return 'iso3';
	if (!/^\d{4}$/.test(year)) return 'year';
	return sourceId === '' ? 'source_id' : undefined;
}

const EXPECTED: Record<Column, string> = {
	iso3: 'expected a country code of three capital letters',
	year: 'expected a year of four digits',
	value: 'expected a plain number, or an empty cell where status is not_applicable or withheld',
	status: `expected one of ${STATUSES.join(', ')}`,
	confidence: 'expected high or medium',
	source_id: 'expected the id of a source',
	note: 'expected text'
};

function faultFinding(file: string, { line, cells }: CsvRow, column: Column): Finding {
	return {
		file,
		line,
		column,
		what: EXPECTED[column],
		came: cutCame(cells[OBSERVATION_COLUMNS.indexOf(column)] ?? ''),
		remedy: 'Correct the cell, or leave the row out if nothing is known'
	};
}
