/**
 * Rows of text → CSV (RFC 4180) with "\n" line ends, no byte order mark, and quotes only where they are needed.
 * Line breaks inside cells are written as "\n". `parseCsv` reads back the same cells.
 */
export function writeCsv(rows: Iterable<readonly string[]>): string {
	let text = '';
	for (const row of rows) text += `${row.length === 1 && row[0] === '' ? '""' : row.map(cellText).join(',')}\n`;
	return text;
}

function cellText(cell: string): string {
	// A leading byte order mark would be taken for that of the file.
	if (!/[",\r\n]|^\uFEFF/.test(cell)) return cell;
	return `"${cell.replace(/\r\n?/g, '\n').replaceAll('"', '""')}"`;
}
