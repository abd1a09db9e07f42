import { STYLE } from './cell-xml.ts';
import { MAIN } from './namespaces.ts';

type Format = keyof typeof STYLE;

/** Of each cell format: its font, how it writes numbers, and how text stands in it. */
const FORMATS: Readonly<Record<Format, string>> = {
	plain: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
	heading: '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
	day: '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
	wrapped:
		'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
	link: '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
};

const FONT = '<sz val="11"/>';
/** Where Calibri is not at hand, another sans serif. */
const NAME = '<name val="Calibri"/><family val="2"/>';
const FONTS = [
	`<font>${FONT}${NAME}</font>`,
	`<font><b/>${FONT}${NAME}</font>`,
	`<font><u/>${FONT}<color rgb="FF0563C1"/>${NAME}</font>`
];

/** `styles.xml`: as little as the cells need. */
export function stylesXml(): string {
	const formats = (Object.keys(STYLE) as Format[]).toSorted((a, b) => STYLE[a] - STYLE[b]).map((name) => FORMATS[name]);
	return `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="${FONTS.length}">${FONTS.join('')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
