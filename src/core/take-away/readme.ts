import { citations } from '#core/cite/citations.ts';
import { licenceMix } from '#core/cite/licence-mix.ts';
import { licenceLines, licenceText } from '#core/cite/licence-text.ts';
import { filterOf, oneLine } from '#core/cite/reference.ts';
import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import { csvName, fileTables, type FileTable } from './file-table.ts';
import { bullets, codeText, markdownText, section } from './markdown.ts';
import type { PackageWords } from './words.ts';

/** README of the rows of one figure (Markdown): what, when, filter, files, columns, licences, citation. */
export function figureReadme(content: FigureContent, edition: Edition, words: PackageWords): string {
	const { title, finding, details, note, boundaries, sources, licences, path, listing } = content;
	const mix = licenceMix(sources, licences);
	const cite = citations(content, edition, words);
	const filter = filterOf(path).map(([name, value]) => `${codeText(name)}: ${codeText(value)}`);
	const { version, hash, today } = edition;
	const tables = fileTables(content);
	const says = {
		data: words.take_away_readme_data_file({ count: listing.rows.length }),
		groups: words.take_away_readme_groups_file()
	};
	return [
		`# ${markdownText(title)}`,
		...[finding, ...details, ...(note === undefined ? [] : [note])].filter((text) => text !== '').map(markdownText),
		words.take_away_readme_intro({ site: edition.name, url: edition.site + path, date: words.date(today) }),
		words.take_away_readme_edition({ version, hash, date: words.date(edition.retrieved) }),
		section(words.take_away_readme_filters(), filter.length > 0 ? bullets(filter) : words.take_away_readme_no_filter()),
		section(
			words.take_away_readme_files(),
			bullets([
				...tables.map((table) => `${codeText(csvName(table))}: ${says[table.name]}`),
				`${codeText('datapackage.json')}: ${words.take_away_readme_package_file()}`,
				`${codeText('citation.*')}: ${words.take_away_readme_citation_files()}`
			])
		),
		section(
			words.take_away_readme_columns(),
			[
				...tables.flatMap((table) => [
					...(tables.length > 1 ? [`${codeText(csvName(table))}:`] : []),
					columnList(table)
				]),
				words.take_away_readme_absent()
			].join('\n\n')
		),
		...indicatorSection(content, words),
		...(boundaries ? [section(words.take_away_readme_boundaries(), words.figure_boundaries())] : []),
		section(
			words.take_away_readme_licences(),
			[...licenceText(mix, words), bullets(licenceLines(mix, words).map(oneLine))].join('\n\n')
		),
		section(words.take_away_readme_cite(), [cite.apa, cite.vancouver].map(oneLine).join('\n\n'))
	]
		.join('\n\n')
		.concat('\n');
}

function columnList({ columns }: FileTable): string {
	return bullets(columns.map(({ id, title, type }) => `${codeText(id)} (${type}): ${markdownText(title)}`));
}

function indicatorSection({ indicators, note = '' }: FigureContent, words: PackageWords): string[] {
	if (indicators.length === 0) return [];
	const lines = indicators.map(({ id, title, unit, definition, caveat }) =>
		[`${codeText(id)} ${markdownText(title)} (${markdownText(unit)}):`, definition, caveat]
			// What the figure cannot show stands above already.
			.filter((text) => text !== '' && !note.includes(text))
			.join(' ')
	);
	return [section(words.take_away_readme_indicators(), bullets(lines))];
}
