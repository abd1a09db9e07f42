import { expect, test } from 'vitest';
import { codeLines } from '#core/cite/code-lines.ts';

const url = 'https://atlas.example/sub/data/indicators/fda_api_sites.csv';

test('there is one line for each of four programs, with the URL in quotes', () => {
	const lines = codeLines(url);
	expect(lines.map(({ language }) => language)).toEqual(['R', 'Python', 'JavaScript', 'Excel']);
	for (const { code } of lines) {
		expect(code).toContain(`"${url}"`);
		expect(code).not.toContain('\n');
	}
});

test('R and Python read an empty cell as absent and "NA" as text', () => {
	const [r, python] = codeLines(url);
	expect(r?.code).toBe(`atlas <- read.csv("${url}", na.strings = "")`);
	expect(python?.code).toBe(`import pandas; atlas = pandas.read_csv("${url}", keep_default_na=False, na_values=[""])`);
});
