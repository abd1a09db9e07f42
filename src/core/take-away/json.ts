import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import { fileTables, type FileTable } from './file-table.ts';

/** What the columns of each table are called in `meta`. */
const COLUMNS_OF = { data: 'columns', groups: 'group_columns' } as const;

/**
 * The rows of a figure as JSON: `data` with one object per row, numbers as numbers and null where there is no value, and `meta`. Numbers of
 * groups beside them are `groups`, each an object too.
 */
export function figureJson(content: FigureContent, edition: Edition): string {
	const tables = fileTables(content);
	const columns = Object.fromEntries(tables.map(({ name, columns }) => [COLUMNS_OF[name], columns]));
	const rows = Object.fromEntries(tables.map((table) => [table.name, records(table)]));
	return `${JSON.stringify({ meta: meta(content, edition, columns), ...rows }, null, '\t')}\n`;
}

function records({ columns, rows }: FileTable): object[] {
	return rows.map((row) => Object.fromEntries(columns.map(({ id }, index) => [id, row[index] ?? null])));
}

function meta(content: FigureContent, edition: Edition, columns: object): object {
	const { title, finding, details, note, indicators, sources, licences } = content;
	return {
		title,
		finding,
		details,
		note: note ?? null,
		url: edition.site + content.path,
		from: { name: edition.name, version: edition.version, hash: edition.hash, retrieved: edition.retrieved },
		accessed: edition.today,
		...columns,
		indicators: indicators.map(({ id, title, unit, definition, caveat }) => ({ id, title, unit, definition, caveat })),
		sources: sources.map(({ publisher, title, url, licence, retrieved }) => ({
			publisher,
			title,
			url,
			licence,
			retrieved
		})),
		licences: licences.map(({ id, title, url, commercialUse }) => ({ id, title, url, commercialUse }))
	};
}
