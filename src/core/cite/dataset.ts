import type { Edition } from '#core/sheet/figure-content.ts';
import type { Source } from '#core/table/catalogue.ts';

/** A data file as search engines for data read it: https://schema.org/Dataset. */
export interface Described {
	readonly name: string;
	readonly description: string;
	/** Absolute address of the page. */
	readonly url: string;
	readonly keywords: readonly string[];
	/** Years of the first and the last value. */
	readonly years: readonly [number, number] | undefined;
	/** What is measured, with its unit; undefined where it is many things. */
	readonly measured: { readonly name: string; readonly unit: string } | undefined;
	readonly files: readonly { readonly type: string; readonly url: string }[];
	/** Whom the facts come from; none where the page itself lists too many. */
	readonly sources: readonly Pick<Source, 'publisher' | 'title' | 'url'>[];
	/** Addresses of their licences. */
	readonly licences: readonly string[];
}

/** Google takes descriptions of 50 to 5,000 characters. */
const LONGEST = 5000;

/** The structured data of a page about data. */
export function dataset(
	described: Described,
	{ site, name, version, hash, retrieved }: Omit<Edition, 'today'>
): object {
	const { years, measured, sources } = described;
	const author = { '@type': 'Organization', name, url: `${site}/` };
	return {
		'@context': 'https://schema.org/',
		'@type': 'Dataset',
		name: described.name,
		description: described.description.slice(0, LONGEST),
		url: described.url,
		keywords: described.keywords,
		version: `${version}+${hash}`,
		dateModified: retrieved,
		isAccessibleForFree: true,
		creator: author,
		includedInDataCatalog: { '@type': 'DataCatalog', name, url: `${site}/data` },
		license: [...new Set(described.licences)],
		...(sources.length > 0 ? { isBasedOn: sources.map(work) } : {}),
		...(years ? { temporalCoverage: years[0] === years[1] ? String(years[0]) : `${years[0]}/${years[1]}` } : {}),
		...(measured
			? { variableMeasured: { '@type': 'PropertyValue', name: measured.name, unitText: measured.unit } }
			: {}),
		distribution: described.files.map(({ type, url }) => ({
			'@type': 'DataDownload',
			encodingFormat: type,
			contentUrl: url
		}))
	};
}

const work = ({ publisher, title, url }: Described['sources'][number]): object => ({
	'@type': 'CreativeWork',
	name: title,
	url,
	publisher: { '@type': 'Organization', name: publisher }
});

/**
 * JSON that may stand inside a `<script>` element: nothing in it ends the element or starts a comment, and nothing is left that
 * HTML would escape.
 */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
