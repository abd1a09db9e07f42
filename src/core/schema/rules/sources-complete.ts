import { isDate } from '#core/schema/cell.ts';
import type { Finding } from '#core/schema/finding.ts';
import { textOf, type Table, type TableRow } from '#core/schema/row.ts';
import { cellFinding, type Rule } from './rule.ts';

/** Every source has a publisher, a link, a date and a licence that is listed; every licence a link. */
export const sourcesComplete: Rule = ({ tables }) => {
	const sources = tables.get('sources');
	const licences = tables.get('licences');
	const known = new Set(licences?.rows.map((row) => textOf(row, 'id')));
	return [
		...(sources?.rows.flatMap((row) => incomplete(sources, row, known)) ?? []),
		...(licences?.rows.flatMap((row) => unlinked(licences, row)) ?? [])
	];
};

function incomplete(sources: Table, row: TableRow, licences: ReadonlySet<string>): Finding[] {
	const findings = unlinked(sources, row);
	const add = (column: string, what: string, remedy: string) =>
		findings.push(cellFinding(sources, row, column, what, remedy));
	if (textOf(row, 'publisher') === '') add('publisher', 'expected who publishes it', 'Name the organisation');
	if (!isDate(textOf(row, 'retrieved')))
		add('retrieved', 'expected the day on which the facts were taken', 'Write "2026-11-20"');
	if (!licences.has(textOf(row, 'licence')))
		add('licence', 'expected a licence of licences.csv', 'Add the licence there, or name one that is listed');
	return findings;
}

function unlinked(table: Table, row: TableRow): Finding[] {
	const url = textOf(row, 'url');
	if (/^https?:\/\/[^\s/]+\.[^\s/]+/.test(url) && URL.canParse(url)) return [];
	return [cellFinding(table, row, 'url', 'expected one web address', 'Write the whole address with https://')];
}
