import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import { fileTable, groupTable, type FileTable } from './file-table.ts';

/**
 * The rows of a figure as JSON: `data` with one object per row, numbers as numbers and null where there is no value, and `meta`. Numbers of
 * groups beside them are `groups`, each an object too.
 */
export function figureJson(content: FigureContent, edition: Edition): string {
	const data = fileTable(content);
	const groups = groupTable(content);
	const written = {
		meta: meta(content, edition, data, groups),
		data: records(data),
		...(groups && { groups: records(groups) })
	};
	return `${JSON.stringify(written, null, '\t')}\n`;
}

function records({ columns, rows }: FileTable): object[] {
	return rows.map((row) => Object.fromEntries(columns.map(({ id }, index) => [id, row[index] ?? null])));
}

function meta(content: FigureContent, edition: Edition, data: FileTable, groups: FileTable | undefined): object {
	const { title, finding, details, note, indicators, sources, licences } = content;
	return {
		title,
		finding,
		details,
		note: note ?? null,
		url: edition.site + content.path,
		from: { name: edition.name, version: edition.version, hash: edition.hash, retrieved: edition.retrieved },
		accessed: edition.today,
		columns: data.columns,
		...(groups && { group_columns: groups.columns }),
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
