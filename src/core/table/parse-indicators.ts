import { cutCame, type Finding } from '#core/schema/finding.ts';
import { booleanOf, numberOf, textOf, type Table, type TableRow } from '#core/schema/row.ts';
import {
	AGGREGATIONS,
	DIRECTIONS,
	KINDS,
	PILLARS,
	VALIDITIES,
	type DescribedIndicator,
	type Level
} from './indicator.ts';

/** Rows of `indicators.csv` → typed. A row that cannot be typed gives a finding and is left out. */
export function parseIndicators(table: Table): {
	readonly indicators: readonly DescribedIndicator[];
	readonly findings: readonly Finding[];
} {
	const findings: Finding[] = [];
	const indicators = table.rows.flatMap((row) => parseIndicator(table.file, row, findings) ?? []);
	return { indicators, findings };
}

function parseIndicator(file: string, row: TableRow, findings: Finding[]): DescribedIndicator | undefined {
	const pillar = oneOf(file, row, 'pillar', PILLARS, findings);
	const kind = oneOf(file, row, 'kind', KINDS, findings);
	const aggregation = oneOf(file, row, 'aggregation', AGGREGATIONS, findings);
	const direction = oneOf(file, row, 'direction', DIRECTIONS, findings);
	const validity = oneOf(file, row, 'validity', VALIDITIES, findings);
	const levels = parseLevels(file, row, findings);
	if (!pillar || !kind || !aggregation || !direction || !validity || !levels) return undefined;
	return {
		id: textOf(row, 'id'),
		title: textOf(row, 'title'),
		pillar,
		unit: textOf(row, 'unit'),
		unitOne: textOf(row, 'unit_one'),
		kind,
		aggregation,
		numerator: textOf(row, 'numerator_id') || undefined,
		denominator: textOf(row, 'denominator_id') || undefined,
		factor: numberOf(row, 'factor') ?? 1,
		direction,
		decimals: numberOf(row, 'decimals') ?? 0,
		levels,
		threshold: numberOf(row, 'threshold'),
		absenceLabel: textOf(row, 'absence_label'),
		completeRegister: booleanOf(row, 'complete_register') ?? false,
		comparable: booleanOf(row, 'comparable') ?? false,
		validity,
		definition: textOf(row, 'definition'),
		caveat: textOf(row, 'caveat')
	};
}

function oneOf<T extends string>(
	file: string,
	row: TableRow,
	column: string,
	known: readonly T[],
	findings: Finding[]
): T | undefined {
	const came = textOf(row, column);
	const found = known.find((value) => value === came);
	if (!found) {
		const remedy = 'Use one of these, spelled exactly so';
		findings.push({
			file,
			line: row.line,
			column,
			what: `expected one of ${known.join(', ')}`,
			came: cutCame(came),
			remedy
		});
	}
	return found;
}

/** `0=No|1=Yes` → levels, lowest first; '' → none. */
function parseLevels(file: string, row: TableRow, findings: Finding[]): Level[] | undefined {
	const came = textOf(row, 'levels');
	if (came === '') return [];
	const levels = came.split('|').map((part) => {
		const [, value, label] = /^(-?\d+)=(.*\S.*)$/.exec(part) ?? [];
		return value === undefined || label === undefined ? undefined : { value: Number(value), label };
	});
	const valid = levels.flatMap((level) => level ?? []);
	const rising = valid.every((level, index) => index === 0 || level.value > (valid[index - 1]?.value ?? -Infinity));
	if (valid.length === levels.length && rising) return valid;
	findings.push({
		file,
		line: row.line,
		column: 'levels',
		what: 'expected number=name pairs between "|", lowest number first, each once',
		came: cutCame(came),
		remedy: 'Write "0=No|1=Yes"'
	});
	return undefined;
}
