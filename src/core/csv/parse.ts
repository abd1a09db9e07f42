import Papa from 'papaparse';
import { cutCame, fileFinding, type Finding } from '#core/schema/finding.ts';
import { headerFindings } from './header.ts';

/** One record as text, with the line of the file where it starts (a quoted cell may run over several lines). */
export interface CsvRow {
	readonly line: number;
	readonly cells: readonly string[];
}

export interface ParsedCsv {
	/** Undefined where the file is empty. */
	readonly header: CsvRow | undefined;
	/** Only rows as wide as the header: the others are findings. */
	readonly rows: readonly CsvRow[];
	readonly findings: readonly Finding[];
}

/**
 * `strict` is the form of the data package: comma, "\n", no byte order mark. `lenient` takes what spreadsheet
 * programs write for people: a byte order mark, "\r\n", and `;` or tab between cells.
 */
export type Dialect = 'strict' | 'lenient';

/**
 * CSV text → rows of text; nothing is converted (`007` stays `007`). Line breaks inside cells become "\n".
 * With `columns` the header must be exactly these, in this order. Format: RFC 4180.
 */
export function parseCsv(
	file: string,
	text: string,
	{ dialect = 'strict', columns }: { dialect?: Dialect; columns?: readonly string[] } = {}
): ParsedCsv {
	const findings = dialect === 'strict' ? strictFindings(file, text) : [];
	const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	if (clean === '') {
		findings.push(
			fileFinding(file, 'expected a header line', 'The file is empty: write the header, or delete the file')
		);
		return { header: undefined, rows: [], findings };
	}

	const records = readRecords(file, clean, dialect, findings);
	const [header, ...body] = records;
	if (header && columns) findings.push(...headerFindings(file, header.cells, columns));
	const width = header?.cells.length ?? 0;
	const rows: CsvRow[] = [];
	for (const record of body) {
		if (record.cells.length === width) rows.push(record);
		else findings.push(unevenFinding(file, record, width));
	}
	return { header, rows, findings };
}

function readRecords(file: string, text: string, dialect: Dialect, findings: Finding[]): CsvRow[] {
	const parsed = Papa.parse<string[]>(text, {
		header: false,
		dynamicTyping: false,
		newline: '\n',
		...(dialect === 'strict' ? { delimiter: ',' } : { delimitersToGuess: [',', ';', '\t'] })
	});
	const records = withLines(parsed.data, text);
	// One stray quote swallows what follows, and each later quote errs again: the first says it.
	const reported = new Set<number | undefined>();
	for (const { type, code, row } of parsed.errors) {
		if (type !== 'Quotes' || reported.has(row)) continue;
		reported.add(row);
		findings.push(quoteFinding(file, code, records[row ?? 0]));
	}
	return records;
}

/** Where each record starts: one line after the one before, plus the line breaks inside that one's cells. */
function withLines(records: readonly (readonly string[])[], text: string): CsvRow[] {
	// The newline that ends the last record is not another, empty record.
	const count = text.endsWith('\n') && records.at(-1)?.join('') === '' ? records.length - 1 : records.length;
	const quoted = text.includes('"');
	const rows: CsvRow[] = [];
	let line = 1;
	for (const cells of records.slice(0, count)) {
		rows.push({ line, cells });
		line += 1;
		if (quoted) for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
	}
	return rows;
}

function strictFindings(file: string, text: string): Finding[] {
	const findings: Finding[] = [];
	const at = (line: number, what: string, came: string, remedy: string): Finding => ({
		file,
		line,
		column: undefined,
		what,
		came,
		remedy
	});
	if (text.startsWith('\uFEFF'))
		findings.push(at(1, 'expected no byte order mark', 'U+FEFF', 'Save the file as UTF-8 without BOM'));
	const carriage = text.indexOf('\r');
	if (carriage !== -1) {
		const line = text.slice(0, carriage).split('\n').length;
		findings.push(at(line, 'expected lines to end with "\\n" alone', '\\r', 'Save the file with Unix line ends (LF)'));
	}
	if (text !== '' && !text.endsWith('\n')) {
		const line = text.split('\n').length;
		findings.push(
			at(line, 'expected the last line to end with "\\n"', 'end of file', 'Add a line end after the last row')
		);
	}
	return findings;
}

function quoteFinding(file: string, code: string, row: CsvRow | undefined): Finding {
	return {
		file,
		line: row?.line,
		column: undefined,
		what:
			code === 'MissingQuotes'
				? 'expected a quoted cell to be closed'
				: 'expected a comma or line end after a closing quote',
		came: row && cutCame(row.cells.join(',')),
		remedy: 'Put quotes around the whole cell and write each quote inside it twice: "say ""yes"""'
	};
}

function unevenFinding(file: string, { line, cells }: CsvRow, width: number): Finding {
	const blank = cells.length === 1 && cells[0] === '';
	return {
		file,
		line,
		column: undefined,
		what: `expected ${width} cells as in the header, found ${cells.length}`,
		came: cutCame(cells.join(',')),
		remedy: blank
			? 'Delete the blank line'
			: 'Add or remove commas; a cell that holds a comma must stand in double quotes'
	};
}
