import { licenceMix } from '#core/cite/licence-mix.ts';
import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import { csvName, type FileColumn, type NamedTable } from './file-table.ts';

/**
 * The descriptor (Data Package v2) of exactly the rows of one figure, and of the numbers of groups beside them.
 *
 * @param files the tables that it describes, each with the text of its file
 */
export function dataPackage(content: FigureContent, edition: Edition, files: ReadonlyMap<NamedTable, string>): string {
	const { title, finding, details, note, file, path, sources, licences } = content;
	const name = slug(file);
	const described = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name,
		title,
		description: [finding, ...details, ...(note === undefined ? [] : [note])].filter((text) => text !== '').join(' '),
		version: `${edition.version}+${edition.hash}`,
		created: `${edition.today}T00:00:00Z`,
		homepage: edition.site + path,
		...filled(
			'sources',
			sources.map(({ publisher, title, url, retrieved }) => ({
				title: `${publisher}: ${title}`,
				path: url,
				retrieved
			}))
		),
		// No `name`: the standard keeps that for ids of the Open Definition, and not all of these licences are open.
		...filled(
			'licenses',
			licenceMix(sources, licences)
				.parts.filter(({ licence }) => licence.url !== '')
				.map(({ licence }) => ({ title: licence.title, path: licence.url }))
		),
		resources: [...files].map(([table, text]) => resource(table, title, text))
	};
	return `${JSON.stringify(described, null, '\t')}\n`;
}

function resource(table: NamedTable, title: string, text: string): object {
	return {
		name: table.name,
		type: 'table',
		path: csvName(table),
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: new TextEncoder().encode(text).length,
		title,
		schema: { fields: table.columns.map(field), missingValues: [''] }
	};
}

const field = ({ id, title, type }: FileColumn): object => ({ name: id, type, title });

/** The standard wants lists absent rather than empty. */
const filled = (name: string, list: readonly object[]): object => (list.length > 0 ? { [name]: list } : {});

/** Names of packages are of small letters, digits, hyphen, dot and underscore. */
function slug(file: string): string {
	return file.toLowerCase().replace(/[^a-z0-9._-]+/g, '-') || 'production-atlas';
}
