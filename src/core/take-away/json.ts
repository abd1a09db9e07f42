import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import { fileTable } from './file-table.ts';

/** The rows of a figure as JSON: `data` with one object per row, numbers as numbers and null where there is no value, and `meta`. */
export function figureJson(content: FigureContent, edition: Edition): string {
	const { columns, rows } = fileTable(content);
	const data = rows.map((row) => Object.fromEntries(columns.map(({ id }, index) => [id, row[index] ?? null])));
	return `${JSON.stringify({ meta: meta(content, edition, columns), data }, null, '\t')}\n`;
}

function meta(content: FigureContent, edition: Edition, columns: ReturnType<typeof fileTable>['columns']): object {
	const { title, finding, details, note, indicators, sources, licences } = content;
	return {
		title,
		finding,
		details,
		note: note ?? null,
		url: edition.site + content.path,
		from: { name: edition.name, version: edition.version, hash: edition.hash, retrieved: edition.retrieved },
		accessed: edition.today,
		columns,
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
