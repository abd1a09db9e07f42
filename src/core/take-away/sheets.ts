import { citations } from '#core/cite/citations.ts';
import { licenceMix } from '#core/cite/licence-mix.ts';
import { licenceText } from '#core/cite/licence-text.ts';
import type { CiteWords } from '#core/cite/words.ts';
import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import type { Cell } from '#core/spreadsheet/cell-xml.ts';
import type { Sheet } from '#core/spreadsheet/sheet-xml.ts';
import { fileTables, type FileCell, type FileColumn, type NamedTable } from './file-table.ts';

/**
 * A figure as the sheets of a workbook: its rows, the numbers of groups beside them, what the columns mean, where the rows are from, and
 * what the figure is. Names of sheets and headings are codes like those of the CSV files, the same in every language.
 */
export function figureSheets(content: FigureContent, edition: Edition, words: CiteWords): Sheet[] {
	const tables = fileTables(content);
	return [
		...tables.map(tableSheet),
		{
			name: 'columns',
			header: ['sheet', 'column', 'title', 'type'],
			isProse: true,
			rows: tables.flatMap(({ name, columns }) => columns.map(({ id, title, type }) => [name, id, title, type]))
		},
		sourceSheet(content),
		{ name: 'about', header: ['about', 'text'], isProse: true, rows: about(content, edition, words) }
	];
}

function tableSheet({ name, columns, rows }: NamedTable): Sheet {
	return {
		name,
		header: columns.map(({ id }) => id),
		rows: rows.map((row) => row.map((cell, index) => dataCell(cell, columns[index]?.type)))
	};
}

/** Days are dates in a spreadsheet where the whole column is of days. */
function dataCell(cell: FileCell, type: FileColumn['type'] | undefined): Cell {
	return type === 'date' && typeof cell === 'string' ? { day: cell } : cell;
}

function sourceSheet({ sources, licences }: FigureContent): Sheet {
	const described = new Map(licences.map((licence) => [licence.id, licence]));
	return {
		name: 'sources',
		header: ['publisher', 'title', 'url', 'retrieved', 'licence', 'licence_url', 'commercial_use'],
		isProse: true,
		rows: sources.map(({ publisher, title, url, retrieved, licence: id }) => {
			const licence = described.get(id);
			return [publisher, title, url, { day: retrieved }, licence?.title ?? id, licence?.url, licence?.commercialUse];
		})
	};
}

function about(content: FigureContent, edition: Edition, words: CiteWords): (string | undefined)[][] {
	const { apa } = citations(content, edition, words);
	return [
		['title', content.title],
		['finding', content.finding],
		...content.details.map((detail) => ['detail', detail]),
		...(content.note === undefined ? [] : [['note', content.note]]),
		...content.indicators.flatMap(({ title, definition, caveat }) => [
			['definition', `${title}: ${definition}`],
			...(caveat === '' || content.note?.includes(caveat) === true ? [] : [['caveat', `${title}: ${caveat}`]])
		]),
		['url', edition.site + content.path],
		['data_version', edition.version],
		['data_hash', edition.hash],
		['retrieved', edition.retrieved],
		['accessed', edition.today],
		...licenceText(licenceMix(content.sources, content.licences), words).map((sentence) => ['licence', sentence]),
		['citation', apa]
	];
}
