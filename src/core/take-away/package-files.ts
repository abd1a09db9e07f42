import { citations } from '#core/cite/citations.ts';
import type { CiteWords } from '#core/cite/words.ts';
import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import { listingCsv } from '#core/table/listing.ts';
import { dataPackage } from './data-package.ts';
import { csvName, fileTables } from './file-table.ts';
import { figureReadme } from './readme.ts';
import type { PackageWords } from './words.ts';

/** The rows of a figure with their papers: text of each file by its path in the archive. */
export function packageFiles(content: FigureContent, edition: Edition, words: PackageWords): Map<string, string> {
	const sources = new Map(content.sources.map((source) => [source.id, source]));
	const files = new Map(fileTables(content).map((table) => [table, listingCsv(table.listing, sources)]));
	return new Map([
		...[...files].map(([table, text]) => [csvName(table), text] as const),
		['datapackage.json', dataPackage(content, edition, files)],
		['README.md', figureReadme(content, edition, words)],
		...citationFiles(content, edition, words)
	]);
}

/** A citation in each form, as files. */
export function citationFiles(
	content: Pick<FigureContent, 'title' | 'file' | 'path' | 'sources'>,
	edition: Edition,
	words: CiteWords
): [path: string, text: string][] {
	const { apa, vancouver, bibtex, ris, csl } = citations(content, edition, words);
	return [
		['citation.bib', `${bibtex}\n`],
		['citation.ris', ris],
		['citation.json', csl],
		['citation.txt', `APA\n${apa}\n\nVancouver\n${vancouver}\n`]
	];
}
