import { writeCsv } from '#core/csv/write.ts';
import type { FigureContent } from '#core/sheet/figure-content.ts';
import { fileTable } from './file-table.ts';
import { neutralised } from './formula.ts';

/** By this Excel knows that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The rows of a figure as CSV for spreadsheets: with a byte order mark, lines that end with CR LF, and text that would run made
 * harmless. The plain CSV (`listingCsv`) stays as the data are, for programs: there a changed cell would be a wrong one.
 */
export function excelCsv(content: Pick<FigureContent, 'listing' | 'labels' | 'sources'>): string {
	const { columns, rows } = fileTable(content);
	const cells = rows.map((row) =>
		row.map((cell) => (typeof cell === 'string' ? neutralised(cell) : String(cell ?? '')))
	);
	// Each row for itself: line breaks inside cells stay LF, which is what spreadsheets write there.
	const lines = [columns.map(({ id }) => id), ...cells].map((row) => writeCsv([row]).slice(0, -1));
	return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
