const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** What XML 1.0 (production 2, Char) does not allow: control characters, halves of surrogate pairs, two non-characters. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as it may stand in XML, in an element or an attribute: escaped, in one line, without what XML cannot hold. */
export function xmlText(text: string): string {
	return text
		.replace(NOT_XML, '')
		.replace(/[\t\n\r]+/g, ' ')
		.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Values are escaped; numbers are written to a hundredth; undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text. `content` is markup that has been made here: texts go through `xmlText` first. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(value)}"`))
		.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function attributeText(value: string | number): string {
	return typeof value === 'number' ? String(Math.round(value * 100) / 100) : xmlText(value);
}
