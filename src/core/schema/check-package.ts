import { BASE_TABLES } from '#core/table/base-tables.ts';
import { parseIndicators } from '#core/table/parse-indicators.ts';
import { checkBaseSchema } from './base-schema.ts';
import { fileFinding, type Finding } from './finding.ts';
import { parsePackage } from './parse-package.ts';
import { readTables, type PackageFiles } from './read-tables.ts';
import { ALL_RULES } from './rules/all-rules.ts';
import type { PackageTables } from './rules/rule.ts';

export interface CheckedPackage {
	/** Undefined where the descriptor or a base table cannot be read. */
	readonly data: PackageTables | undefined;
	/** Number of rows in all tables and indicator files. */
	readonly rows: number;
	readonly findings: readonly Finding[];
}

/** Everything that is wrong with the data package, and its tables typed. `root` stands before each path in a finding. */
export function checkPackage(files: PackageFiles, root = 'data'): CheckedPackage {
	const name = `${root}/datapackage.json`;
	const json = files.get('datapackage.json');
	if (json === undefined) {
		const what = 'expected the descriptor of the data package';
		return broken([fileFinding(name, what, 'Restore the file: it says what every other file holds')]);
	}
	const { descriptor, findings: faults } = parsePackage(name, json);
	if (!descriptor) return broken(faults);
	const gaps = checkBaseSchema(name, descriptor);
	if (gaps.length > 0) return broken(gaps);

	const { tables, indicatorTables, findings: schemaFindings } = readTables(files, descriptor, root);
	const catalogue = tables.get('indicators');
	// Without a base table every rule would report its absence again, row by row.
	if (!catalogue || !BASE_TABLES.every((table) => tables.has(table))) return broken(schemaFindings);
	const { indicators, findings: catalogueFindings } = parseIndicators(catalogue);
	const data = { descriptor, tables, indicatorTables, indicators };
	const findings = [...schemaFindings];
	for (const group of [catalogueFindings, ...ALL_RULES.map((rule) => rule(data))]) {
		findings.push(...unsaid(group, findings));
	}
	const all = [...tables.values(), ...indicatorTables.values()];
	return { data, rows: all.reduce((sum, { rows }) => sum + rows.length, 0), findings };
}

function broken(findings: readonly Finding[]): CheckedPackage {
	return { data: undefined, rows: 0, findings };
}

/** A cell that was reported is not reported again by the next rule. */
function unsaid(findings: readonly Finding[], said: readonly Finding[]): Finding[] {
	const places = new Set(said.map(({ file, line, column }) => `${file}:${line}:${column}`));
	return findings.filter(({ file, line, column }) => line === undefined || !places.has(`${file}:${line}:${column}`));
}
