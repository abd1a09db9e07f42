import { xmlText } from './xml-text.ts';

/** A table with a heading in bold that stays in view. */
export interface Sheet {
	/** At most 31 characters, none of []:*?/\ */
	readonly name: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** What spreadsheets can hold (Excel specifications and limits). */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;

/** Bounds of the width of a column, in characters. */
const [NARROWEST, WIDEST] = [8, 60];

/** A sheet as the XML of SpreadsheetML. Throws a RangeError where it is too large for a spreadsheet. */
export function sheetXml({ name, header, rows }: Sheet): string {
	if (rows.length + 1 > MOST_ROWS || header.length > MOST_COLUMNS) {
		throw new RangeError(
			`sheet "${name}": ${rows.length} rows of ${header.length} columns, a spreadsheet holds ${MOST_ROWS} of ${MOST_COLUMNS}`
		);
	}
	const widths = header.map((heading, column) =>
		rows.reduce((width, row) => Math.max(width, String(row[column] ?? '').length), heading.length)
	);
	const columns = widths
		.map((width) => Math.min(Math.max(width + 2, NARROWEST), WIDEST))
		.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
		.join('');
	const lines = [header, ...rows].map((row, index) => rowXml(row, index + 1)).join('');
	const corner = `${columnName(header.length - 1)}${rows.length + 1}`;
	return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:${corner}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${lines}</sheetData></worksheet>`;
}

function rowXml(cells: readonly (string | number | undefined)[], number: number): string {
	const style = number === 1 ? ' s="1"' : '';
	const written = cells.map((cell, column) => cellXml(cell, `r="${columnName(column)}${number}"${style}`)).join('');
	return `<row r="${number}">${written}</row>`;
}

function cellXml(cell: string | number | undefined, attributes: string): string {
	if (cell === undefined || cell === '') return '';
	if (typeof cell === 'number' && Number.isFinite(cell)) return `<c ${attributes}><v>${cell}</v></c>`;
	const text = String(cell);
	if (text.length > LONGEST_TEXT) {
		throw new RangeError(`a cell has ${text.length} characters, a spreadsheet holds ${LONGEST_TEXT}`);
	}
	return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** A, B … Z, AA, AB … */
function columnName(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
