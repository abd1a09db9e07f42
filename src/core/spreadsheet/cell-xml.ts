import { xmlText } from './xml-text.ts';

/** A day as a date that a spreadsheet can sort and compute with. */
export interface DayCell {
	/** ISO date. */
	readonly day: string;
}

/** Undefined where there is no value. */
export type Cell = string | number | DayCell | undefined;

/** Places of the cell formats in `styles.xml`. */
export const STYLE = { plain: 0, heading: 1, day: 2, wrapped: 3, link: 4 } as const;

/** What a cell of a spreadsheet holds (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;
/** Days are counted from here, so that those after the 29 February that the year 1900 did not have are right. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = Date.UTC(1900, 2, 1);
const DAY = 86_400_000;

/** A cell as SpreadsheetML, '' where it is empty. Throws a RangeError for a text that is too long. */
export function cellXml(cell: Cell, place: string, style: number): string {
	if (typeof cell === 'number' && Number.isFinite(cell)) return numberXml(cell, place, style);
	if (typeof cell === 'object') {
		const time = Date.parse(cell.day);
		if (time >= FIRST_DAY) return numberXml((time - DAY_ZERO) / DAY, place, STYLE.day);
	}
	const text = cellText(cell);
	if (text === '') return '';
	if (text.length > LONGEST_TEXT) {
		throw new RangeError(`a cell has ${text.length} characters, a spreadsheet holds ${LONGEST_TEXT}`);
	}
	return `<c r="${place}"${styled(style)} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** What is read in a cell. */
export function cellText(cell: Cell): string {
	return typeof cell === 'object' ? cell.day : String(cell ?? '');
}

function numberXml(value: number, place: string, style: number): string {
	return `<c r="${place}"${styled(style)}><v>${value}</v></c>`;
}

function styled(style: number): string {
	return style === STYLE.plain ? '' : ` s="${style}"`;
}
