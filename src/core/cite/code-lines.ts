/** One line of code that reads a CSV file at a URL. The names of languages are proper names, the same in every language. */
export interface CodeLine {
	readonly language: 'R' | 'Python' | 'JavaScript' | 'Excel';
	readonly code: string;
}

/**
 * How to read one of the atlas's CSV files in four programs. Each line takes an empty cell as absent, and the text "NA"
 * (Namibia's code) as text: what the programs would do by themselves differs.
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
		{ language: 'JavaScript', code: `const atlas = await d3.csv("${url}", d3.autoType);` },
		{
			language: 'Excel',
			code: `= Table.PromoteHeaders(Csv.Document(Web.Contents("${url}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]))`
		}
	];
}
