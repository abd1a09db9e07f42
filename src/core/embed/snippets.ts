/** What a snippet is made of. Texts are plain; whatever is in them, they never become markup of their own. */
export interface SnippetParts {
	/** Origin and folder of the site, without a slash at the end. */
	readonly site: string;
	/** Address below `/embed/`. */
	readonly address: string;
	/** Path and query of the full view, from the root of the site. */
	readonly path: string;
	readonly title: string;
	/** What the figure says, for those who do not see it. */
	readonly finding: string;
	/** One line that stays under a picture. */
	readonly credit: string;
	/** Pixels at most; undefined fills the column. */
	readonly width: number | undefined;
	/** Pixels that the figure needs at that width. */
	readonly height: number;
	/** A ready picture of this very figure, its path from the root of the site; undefined where there is none. */
	readonly picture: { readonly path: string; readonly width: number; readonly height: number } | undefined;
}

export const SNIPPETS = ['frame', 'script', 'element', 'picture'] as const;
export type SnippetName = (typeof SNIPPETS)[number];

/** The snippet as HTML; undefined for a picture that is not there. */
export function snippet(name: SnippetName, parts: SnippetParts): string | undefined {
	switch (name) {
		case 'frame':
			return frame(parts);
		case 'script':
			return `${frame(parts)}\n${script(parts)}`;
		case 'element':
			return element(parts);
		case 'picture':
			return parts.picture && linkedPicture(parts);
	}
}

function frame({ site, address, title, width, height }: SnippetParts): string {
	const limit = width === undefined ? '' : `;max-width:${width}px`;
	return tag('iframe', {
		src: `${site}/embed/${address}`,
		title,
		width: '100%',
		height: String(height),
		style: `border:0${limit}`,
		loading: 'lazy'
	}).concat('</iframe>');
}

function script({ site }: SnippetParts): string {
	return tag('script', { src: `${site}/embed.js`, async: undefined }).concat('</script>');
}

function element(parts: SnippetParts): string {
	const { address, title, width } = parts;
	const style = width === undefined ? undefined : { style: `max-width:${width}px` };
	const inside = parts.picture ? linkedPicture(parts) : `${link(parts)}${text(title)}</a>`;
	const open = tag('production-chart', { view: address, title, ...style });
	return `${open}\n\t${inside.replaceAll('\n', '\n\t')}\n</production-chart>\n${script(parts)}`;
}

function linkedPicture(parts: SnippetParts): string {
	const { site, title, finding, credit, picture, width } = parts;
	if (!picture) return '';
	const shown = Math.min(width ?? picture.width, picture.width);
	const image = tag('img', {
		src: site + picture.path,
		alt: `${title}. ${finding}`,
		width: String(shown),
		height: String(Math.round((picture.height * shown) / picture.width)),
		style: 'max-width:100%;height:auto'
	});
	return `${link(parts)}${image}</a>\n<p><small>${text(credit)}</small></p>`;
}

function link({ site, path }: SnippetParts): string {
	return tag('a', { href: site + path });
}

/** Start tag; an attribute without a value stands alone. */
function tag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
	const written = Object.entries(attributes).map(([key, value]) =>
		value === undefined ? ` ${key}` : ` ${key}="${text(value)}"`
	);
	return `<${name}${written.join('')}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function text(plain: string): string {
	return plain.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
