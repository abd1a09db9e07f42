import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '#core/csv/parse.ts';

const fixture = (name: string) => readFileSync(`test/fixtures/schema/broken/${name}`, 'utf8');
const places = (parsed: ReturnType<typeof parseCsv>) => parsed.findings.map(({ line, came }) => [line, came]);

describe('parseCsv', () => {
	it('keeps every cell as text', () => {
		const { header, rows, findings } = parseCsv('a.csv', 'code,n\n007,1e3\n,-5\n');
		expect(findings).toEqual([]);
		expect(header?.cells).toEqual(['code', 'n']);
		expect(rows.map(({ cells }) => cells)).toEqual([
			['007', '1e3'],
			['', '-5']
		]);
	});

	it('counts lines through quoted cells that run over several lines', () => {
		const { rows } = parseCsv('a.csv', '"a\nb",c\n"1\n2\n3",x\ny,"z\n"\nlast,row\n');
		expect(rows.map(({ line }) => line)).toEqual([3, 6, 8]);
	});

	it('takes a table of one column, empty cells included', () => {
		expect(parseCsv('a.csv', 'a\n""\n""\n').rows.map(({ cells }) => cells)).toEqual([[''], ['']]);
	});

	it('names the lines of cells that are not quoted well', () => {
		const parsed = parseCsv('quotes.csv', fixture('quotes.csv'));
		expect(parsed.findings.map(({ line, what }) => [line, what])).toEqual([
			[2, 'expected a comma or line end after a closing quote']
		]);
		expect(parsed.findings[0]?.remedy).toContain('each quote inside it twice');
		expect(parseCsv('a.csv', 'a,b\n1,2\n3,"4\n').findings).toMatchObject([
			{ line: 3, what: 'expected a quoted cell to be closed' }
		]);
	});

	it('names the lines of rows that are too long, too short or blank, and leaves them out', () => {
		const parsed = parseCsv('uneven.csv', fixture('uneven.csv'));
		expect(places(parsed)).toEqual([
			[4, 'FRA,France,Paris'],
			[5, ''],
			[6, 'UGA']
		]);
		expect(parsed.findings.map(({ remedy }) => remedy)[1]).toBe('Delete the blank line');
		expect(parsed.rows.map(({ line }) => line)).toEqual([2]);
	});

	it.each([
		[['iso3', 'name'], 'name', 'Missing: name'],
		[['iso3'], 'nmae', 'Not in the schema: nmae'],
		[['nmae', 'iso3'], 'iso3', 'The names are right but their order']
	])('compares the header with %j', (columns, column, cause) => {
		const { findings } = parseCsv('header.csv', fixture('header.csv'), { columns });
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({ file: 'header.csv', line: 1, column, came: 'iso3,nmae' });
		expect(findings[0]?.remedy).toContain(cause);
	});

	it('refuses the marks of spreadsheet programs in the package', () => {
		const parsed = parseCsv('windows.csv', fixture('windows.csv'));
		expect(places(parsed)).toEqual([
			[1, 'U+FEFF'],
			[1, '\\r'],
			[2, 'end of file']
		]);
		expect(parsed.rows.map(({ cells }) => cells)).toEqual([['KEN', 'Kenya']]);
	});

	it('takes them from people', () => {
		const parsed = parseCsv('windows.csv', fixture('windows.csv'), { dialect: 'lenient' });
		expect(parsed.findings).toEqual([]);
		expect(parsed.header?.cells).toEqual(['iso3', 'name']);
		expect(parsed.rows.map(({ cells }) => cells)).toEqual([['KEN', 'Kenya']]);
	});

	it.each([';', '\t'])('finds the separator %j in a file of a person, but not in the package', (separator) => {
		const text = ['a', 'b', 'c'].join(separator) + '\n' + [1, 2, 3].join(separator) + '\n';
		expect(parseCsv('a.csv', text, { dialect: 'lenient' }).rows[0]?.cells).toEqual(['1', '2', '3']);
		expect(parseCsv('a.csv', text).header?.cells).toHaveLength(1);
	});

	it('says that a file is empty', () => {
		const { header, findings } = parseCsv('a.csv', '');
		expect(header).toBeUndefined();
		expect(findings).toMatchObject([{ file: 'a.csv', what: 'expected a header line' }]);
	});
});
