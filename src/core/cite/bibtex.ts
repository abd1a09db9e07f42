/** What a citation of one file names. */
export interface Cited {
	/** Unique in a bibliography, such as `production_atlas_fda_api_sites`. */
	readonly key: string;
	readonly title: string;
	/** The body that answers for it. */
	readonly publisher: string;
	/** ISO date of the newest facts in the file. */
	readonly date: string;
	readonly url: string;
	/** Whom the facts come from and similar remarks. */
	readonly note: string;
	/** Version of the data, in words. */
	readonly version?: string;
	/** ISO date on which it was read. */
	readonly accessed?: string;
}

/** What TeX would read as a command, and how it is written to be read as text. */
const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'{': '\\{',
	'}': '\\}',
	'%': '\\%',
	'&': '\\&',
	'#': '\\#',
	$: '\\$',
	_: '\\_'
};

/** A BibTeX entry of a data file; the URL stands as it is, inside `\url`. */
export function bibtex({ key, title, publisher, date, url, note, version, accessed }: Cited): string {
	const fields = [
		['title', `{${texText(title)}}`],
		['author', `{${texText(publisher)}}`],
		['year', date.slice(0, 4)],
		['howpublished', `\\url{${url}}`],
		...(version === undefined ? [] : [['version', texText(version)]]),
		...(accessed === undefined ? [] : [['urldate', accessed]]),
		['note', texText(note)]
	];
	return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

function texText(text: string): string {
	return text.replace(/[\\~^{}%&#$_]/g, (sign) => TEX[sign] ?? sign);
}
