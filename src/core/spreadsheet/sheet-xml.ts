import { cellText, cellXml, STYLE, type Cell } from './cell-xml.ts';
import { MAIN, RELATIONS } from './namespaces.ts';

/** A table with a heading in bold that stays in view. */
export interface Sheet {
	/** At most 31 characters, none of []:*?/\ */
	readonly name: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
	/** For reading rather than computing: long text is wrapped, and an address can be followed. */
	readonly isProse?: boolean;
}

/** A sheet as the XML of SpreadsheetML, and the addresses that its links lead to, by their ids. */
export interface SheetXml {
	readonly xml: string;
	readonly links: ReadonlyMap<string, string>;
}

/** What spreadsheets can hold (Excel specifications and limits). */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Bounds of the width of a column, in characters. */
const [NARROWEST, WIDEST] = [8, 60];

/** Points: a line of text, and the tallest row that there is. */
const [LINE, TALLEST] = [15, 409];

/** An address that is nothing else: spreadsheets refuse a file whose links are none. */
const ADDRESS = /^https?:\/\/[!-~]{1,2000}$/;

/** The parts of a worksheet. Throws a RangeError where it is too large for a spreadsheet. */
export function sheetXml({ name, header, rows, isProse = false }: Sheet): SheetXml {
	if (rows.length + 1 > MOST_ROWS || header.length > MOST_COLUMNS) {
		throw new RangeError(
			`sheet "${name}": ${rows.length} rows of ${header.length} columns, a spreadsheet holds ${MOST_ROWS} of ${MOST_COLUMNS}`
		);
	}
	const widths = header.map((heading, column) =>
		rows.reduce((width, row) => Math.max(width, cellText(row[column]).length), heading.length)
	);
	const bounded = widths.map((width) => Math.min(Math.max(width + 2, NARROWEST), WIDEST));
	const columns = bounded
		.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
		.join('');
	const links = new Map<string, string>();
	const linked: string[] = [];
	const style = (cell: Cell, place: string): number => {
		if (!isProse) return STYLE.plain;
		if (typeof cell !== 'string' || !ADDRESS.test(cell) || !URL.canParse(cell)) return STYLE.wrapped;
		const id = `rId${links.size + 1}`;
		links.set(id, cell);
		linked.push(`<hyperlink ref="${place}" r:id="${id}"/>`);
		return STYLE.link;
	};
	const lines = [
		rowXml(header, { number: 1, style: () => STYLE.heading }),
		...rows.map((row, index) =>
			rowXml(row, { number: index + 2, style, height: isProse ? proseHeight(row, bounded) : '' })
		)
	].join('');
	const corner = `${columnName(header.length - 1)}${rows.length + 1}`;
	const hyperlinks = linked.length > 0 ? `<hyperlinks>${linked.join('')}</hyperlinks>` : '';
	// Printed, all columns stand on one page across.
	const xml = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${corner}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${lines}</sheetData>${hyperlinks}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
	return { xml, links };
}

interface Row {
	/** From 1. */
	readonly number: number;
	readonly style: (cell: Cell, place: string) => number;
	/** Attributes; the program's own height by default. */
	readonly height?: string;
}

function rowXml(cells: readonly Cell[], { number, style, height = '' }: Row): string {
	const written = cells.map((cell, column) => {
		const place = `${columnName(column)}${number}`;
		return cellXml(cell, place, style(cell, place));
	});
	return `<row r="${number}"${height}>${written.join('')}</row>`;
}

/** Room for the lines of wrapped text: not every program makes it by itself. */
function proseHeight(row: readonly Cell[], widths: readonly number[]): string {
	const lines = row.map((cell, column) =>
		cellText(cell)
			.split(/\r\n?|\n/)
			.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ((widths[column] ?? WIDEST) - 2))), 0)
	);
	const most = Math.max(1, ...lines);
	return most === 1 ? '' : ` ht="${Math.min(most * LINE, TALLEST)}" customHeight="1"`;
}

/** A, B … Z, AA, AB … */
function columnName(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
