import { MAIN, PACKAGE, RELATIONS } from './namespaces.ts';
import { sheetXml, type Sheet } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';
import { xmlText } from './xml-text.ts';

/*
 * The least that ECMA-376 (Office Open XML) asks of a workbook. It is written here and not by a package because the packages at hand
 * compress in a worker made of a `blob:` address, which the content security policy of the site forbids: files above 160 kB would
 * never come.
 */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A worksheet with its place in the workbook. */
interface Part {
	readonly name: string;
	readonly id: string;
	readonly file: string;
	readonly xml: string;
	readonly links: ReadonlyMap<string, string>;
}

/**
 * Files of a workbook by their paths: zipped together they are an XLSX file. Text is typed as text, so that no program runs it, and
 * numbers as numbers. Throws a RangeError where a sheet or a text is too large for a spreadsheet.
 */
export function workbookFiles(sheets: readonly Sheet[]): Map<string, string> {
	const parts = sheets.map((sheet, index): Part => {
		const number = index + 1;
		return { name: sheet.name, id: `rId${number}`, file: `sheet${number}.xml`, ...sheetXml(sheet) };
	});
	return new Map([
		['[Content_Types].xml', contentTypes(parts)],
		['_rels/.rels', relations([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }])],
		['xl/workbook.xml', workbook(parts)],
		[
			'xl/_rels/workbook.xml.rels',
			relations([
				...parts.map(({ id, file }) => ({ id, type: 'worksheet', target: `worksheets/${file}` })),
				{ id: `rId${parts.length + 1}`, type: 'styles', target: 'styles.xml' }
			])
		],
		['xl/styles.xml', HEAD + stylesXml()],
		...parts.map(({ file, xml }): [string, string] => [`xl/worksheets/${file}`, HEAD + xml]),
		...parts
			.filter(({ links }) => links.size > 0)
			.map(({ file, links }): [string, string] => [
				`xl/worksheets/_rels/${file}.rels`,
				relations([...links].map(([id, target]) => ({ id, type: 'hyperlink', target, isOutside: true })))
			])
	]);
}

function contentTypes(parts: readonly Part[]): string {
	const sheets = parts.map(
		({ file }) => `<Override PartName="/xl/worksheets/${file}" ContentType="${TYPES}.worksheet+xml"/>`
	);
	return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${sheets.join('')}</Types>`;
}

/** The sheets in their order; the heading of each is printed on every page. */
function workbook(parts: readonly Part[]): string {
	const sheets = parts.map(
		({ name, id }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="${id}"/>`
	);
	const titles = parts.map(
		({ name }, index) =>
			`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${xmlText(name.replaceAll("'", "''"))}'!$1:$1</definedName>`
	);
	return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}

interface Relation {
	readonly id: string;
	readonly type: string;
	readonly target: string;
	readonly isOutside?: boolean;
}

function relations(all: readonly Relation[]): string {
	const written = all.map(
		({ id, type, target, isOutside }) =>
			`<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${xmlText(target)}"${isOutside === true ? ' TargetMode="External"' : ''}/>`
	);
	return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}
