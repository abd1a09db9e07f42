/** One line of code that reads a CSV file at a URL. The names of languages are proper names, the same in every language. */
export interface CodeLine {
	readonly language: 'R' | 'Python' | 'JavaScript' | 'Excel';
	readonly code: string;
}

/** The library that reads CSV for JavaScript, at the address that its makers give. */
const D3 = 'https://cdn.jsdelivr.net/npm/d3@7/+esm';

/** Columns of an indicator file that are not text, as Power Query names their types; numbers have a dot whatever the language of Excel. */
const EXCEL_TYPES = '{{"year", Int64.Type}, {"value", type number}}, "en-US"';

/**
 * How to read one of the atlas's indicator files in four programs. Each line is whole: it needs nothing before it but the program.
 * It takes an empty value as absent, and the text "NA" as text: what the programs would do by themselves differs.
 *
 * @param url absolute URL of the file
 */
export function codeLines(url: string): CodeLine[] {
	return [
		{ language: 'R', code: `atlas <- read.csv("${url}", na.strings = "")` },
		{
			language: 'Python',
			code: `import pandas; atlas = pandas.read_csv("${url}", keep_default_na=False, na_values=[""])`
		},
		{
			language: 'JavaScript',
			code: `const d3 = await import("${D3}"); const atlas = await d3.csv("${url}", d3.autoType);`
		},
		{
			language: 'Excel',
			code: `= Table.TransformColumnTypes(Table.PromoteHeaders(Csv.Document(Web.Contents("${url}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv])), ${EXCEL_TYPES})`
		}
	];
}
