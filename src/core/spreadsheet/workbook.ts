import { sheetXml, type Sheet } from './sheet-xml.ts';
import { xmlText } from './xml-text.ts';

/*
 * The least that ECMA-376 (Office Open XML) asks of a workbook. It is written here and not by a package because the packages at hand
 * compress in a worker made of a `blob:` address, which the content security policy of the site forbids: files above 160 kB would
 * never come.
 */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cell formats: 0 plain, 1 bold for headings. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/**
 * Files of a workbook by their paths: zipped together they are an XLSX file. Text is typed as text, so that no program runs it, and
 * numbers as numbers. Throws a RangeError where a sheet or a text is too large for a spreadsheet.
 */
export function workbookFiles(sheets: readonly Sheet[]): Map<string, string> {
	const parts = sheets.map((sheet, index) => ({ sheet, id: `rId${index + 1}`, file: `sheet${index + 1}.xml` }));
	const each = (write: (part: (typeof parts)[number], number: number) => string): string =>
		parts.map((part, index) => write(part, index + 1)).join('');
	return new Map([
		[
			'[Content_Types].xml',
			`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${each(({ file }) => `<Override PartName="/xl/worksheets/${file}" ContentType="${TYPES}.worksheet+xml"/>`)}</Types>`
		],
		[
			'_rels/.rels',
			`${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
		],
		[
			'xl/workbook.xml',
			`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each(({ sheet, id }, number) => `<sheet name="${xmlText(sheet.name)}" sheetId="${number}" r:id="${id}"/>`)}</sheets></workbook>`
		],
		[
			'xl/_rels/workbook.xml.rels',
			`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each(({ id, file }) => `<Relationship Id="${id}" Type="${RELATIONS}/worksheet" Target="worksheets/${file}"/>`)}<Relationship Id="rId${parts.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`
		],
		['xl/styles.xml', HEAD + STYLES],
		...parts.map(({ sheet, file }): [string, string] => [`xl/worksheets/${file}`, HEAD + sheetXml(sheet)])
	]);
}
