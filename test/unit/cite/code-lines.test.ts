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

test('the line for JavaScript needs nothing before it, and gives what D3 makes of the file', async () => {
	const code = codeLines(url).find(({ language }) => language === 'JavaScript')?.code ?? '';
	const asked: string[] = [];
	const load = (address: string): Promise<unknown> => {
		asked.push(address);
		return Promise.resolve({ autoType: 'types', csv: (...given: unknown[]) => Promise.resolve(given) });
	};
	const AsyncFunction = (async () => Promise.resolve()).constructor as FunctionConstructor;
	const run = AsyncFunction('load', `${code.replace('import(', 'load(')} return atlas;`) as (
		by: typeof load
	) => Promise<unknown>;
	expect(await run(load)).toEqual([url, 'types']);
	expect(asked).toEqual(['https://cdn.jsdelivr.net/npm/d3@7/+esm']);
});

test('the line for Excel makes numbers of years and values, whatever the language of Excel', () => {
	const excel = codeLines(url).at(-1)?.code ?? '';
	expect(excel).toMatch(
		/^= Table\.TransformColumnTypes\(.*\{\{"year", Int64\.Type\}, \{"value", type number\}\}, "en-US"\)$/
	);
	expect(excel.match(/\)/g)).toHaveLength(excel.match(/\(/g)?.length ?? 0);
});

test('R and Python read an empty cell as absent and "NA" as text', () => {
	const [r, python] = codeLines(url);
	expect(r?.code).toBe(`atlas <- read.csv("${url}", na.strings = "")`);
	expect(python?.code).toBe(`import pandas; atlas = pandas.read_csv("${url}", keep_default_na=False, na_values=[""])`);
});
