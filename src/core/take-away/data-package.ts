import { licenceMix } from '#core/cite/licence-mix.ts';
import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import { fileTable, type FileColumn } from './file-table.ts';

/** Name of the file with the rows, beside the descriptor. */
export const DATA_FILE = 'data.csv';

/**
 * The descriptor (Data Package v2) of exactly the rows of one figure.
 *
 * @param csv the text of the file that it describes
 */
export function dataPackage(content: FigureContent, edition: Edition, csv: string): string {
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
		resources: [
			{
				name: 'data',
				type: 'table',
				path: DATA_FILE,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				bytes: new TextEncoder().encode(csv).length,
				title,
				schema: { fields: fileTable(content).columns.map(field), missingValues: [''] }
			}
		]
	};
	return `${JSON.stringify(described, null, '\t')}\n`;
}

const field = ({ id, title, type }: FileColumn): object => ({ name: id, type, title });

/** The standard wants lists absent rather than empty. */
const filled = (name: string, list: readonly object[]): object => (list.length > 0 ? { [name]: list } : {});

/** Names of packages are of small letters, digits, hyphen, dot and underscore. */
function slug(file: string): string {
	return file.toLowerCase().replace(/[^a-z0-9._-]+/g, '-') || 'production-atlas';
}
