import type { Finding } from '#core/schema/finding.ts';
import { catalogueRule, isNamed, type CatalogueRow } from './catalogue-rule.ts';
import { cellFinding } from './rule.ts';

/** Levels and flags have a name for every value, other kinds have none; a flag is no or yes. */
export const levelsNamed = catalogueRule(({ table, row, indicator }: CatalogueRow): Finding[] => {
	const { kind, levels } = indicator;
	const wrong = (what: string, remedy: string) => [cellFinding(table, row, 'levels', what, remedy)];
	if (isNamed(indicator) && levels.length === 0)
		return wrong(`expected names for the values, as kind is ${kind}`, 'Write "0=No|1=Yes"');
	if (!isNamed(indicator) && levels.length > 0)
		return wrong(`expected an empty cell, as kind is ${kind}`, 'Empty it, or set kind to level or flag');
	if (kind === 'flag' && levels.map(({ value }) => value).join() !== '0,1')
		return wrong('expected exactly 0 and 1, as kind is flag', 'Write "0=No|1=Yes", or set kind to level');
	return [];
});
