import type { Indicator } from '#core/table/indicator.ts';
import type { Finding } from '#core/schema/finding.ts';
import { cellFinding } from './rule.ts';
import { catalogueRule, isNamed, type CatalogueRow } from './catalogue-rule.ts';

/** Each indicator says how its regional number is made, and has what that needs. */
export const aggregations = catalogueRule((at, indicators) => [
	...ratioParts(at, new Set(indicators.map(({ id }) => id))),
	...threshold(at),
	...fitting(at)
]);

function ratioParts({ table, row, indicator }: CatalogueRow, ids: ReadonlySet<string>): Finding[] {
	const { id, aggregation, numerator, denominator, factor } = indicator;
	const findings: Finding[] = [];
	const parts = [
		['numerator_id', numerator],
		['denominator_id', denominator]
	] as const;
	for (const [column, part] of parts) {
		if (aggregation === 'ratio' && (part === undefined || part === id || !ids.has(part))) {
			const what = 'expected the id of another indicator, as aggregation is ratio';
			findings.push(cellFinding(table, row, column, what, 'Name one of this file, or choose another aggregation'));
		}
		if (aggregation !== 'ratio' && part !== undefined)
			findings.push(cellFinding(table, row, column, notWith(indicator), 'Empty it, or set aggregation to ratio'));
	}
	if (factor <= 0)
		findings.push(cellFinding(table, row, 'factor', 'expected a number above 0', 'Write 100 for percent, otherwise 1'));
	return findings;
}

function threshold({ table, row, indicator }: CatalogueRow): Finding[] {
	const { aggregation, levels, threshold } = indicator;
	const shared = aggregation === 'share_of_members';
	const wrong = (what: string, remedy: string) => [cellFinding(table, row, 'threshold', what, remedy)];
	if (threshold === undefined) {
		if (!shared) return [];
		const what = 'expected the lowest value that counts, as aggregation is share_of_members';
		return wrong(what, 'Write the value from which on a country "has it"');
	}
	if (!shared) return wrong(notWith(indicator), 'Empty it, or set aggregation to share_of_members');
	if (isNamed(indicator) && !levels.some(({ value }) => value === threshold))
		return wrong('expected one of the levels', 'Write a number that stands in levels');
	return [];
}

/** Names of classes cannot be added or averaged; what may not be compared may not be put together either. */
function fitting({ table, row, indicator }: CatalogueRow): Finding[] {
	const { kind, aggregation, comparable } = indicator;
	if (isNamed(indicator) && aggregation !== 'share_of_members' && aggregation !== 'none') {
		const what = `expected share_of_members or none, as kind is ${kind}`;
		return [cellFinding(table, row, 'aggregation', what, 'Levels and flags are counted, not added')];
	}
	if (!comparable && aggregation !== 'none') {
		const what = 'expected none, as comparable is false';
		return [cellFinding(table, row, 'aggregation', what, 'Values with mixed definitions make no regional number')];
	}
	return [];
}

function notWith({ aggregation }: Indicator): string {
	return `expected an empty cell, as aggregation is ${aggregation}`;
}
