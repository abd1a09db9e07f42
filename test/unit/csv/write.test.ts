import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '#core/csv/parse.ts';
import { writeCsv } from '#core/csv/write.ts';

describe('writeCsv', () => {
	it.each([
		['plain', 'plain'],
		['', ''],
		['a,b', '"a,b"'],
		['say "yes"', '"say ""yes"""'],
		['two\nlines', '"two\nlines"'],
		['two\r\nlines', '"two\nlines"'],
		[' blank ', ' blank '],
		['-5', '-5'],
		['+254', '+254'],
		['مصر', 'مصر']
	])('writes %j as %j', (cell, text) => {
		expect(writeCsv([[cell, 'x']])).toBe(`${text},x\n`);
	});

	it('writes an empty cell that stands alone so that it is not a blank line', () => {
		expect(writeCsv([['a'], ['']])).toBe('a\n""\n');
	});

	it('is undone by parseCsv', () => {
		const cell = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('"', ',', '\n', '""', '\n\n', '"\n', ' ', '\uFEFF', 'שלום, "עולם"', 'مرحبا\nبالعالم', '👩🏽‍🔬,"🧪"'),
			fc.array(fc.constantFrom('"', ',', '\n', 'a', '\uFEFF')).map((parts) => parts.join(''))
		);
		// parseCsv reads every line break in a cell as "\n".
		const text = cell.map((value) => value.replace(/\r\n?/g, '\n'));
		const table = fc
			.integer({ min: 1, max: 5 })
			.chain((width) =>
				fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })
			);
		fc.assert(
			fc.property(table, (rows) => {
				const { header, rows: body, findings } = parseCsv('a.csv', writeCsv(rows));
				expect(findings).toEqual([]);
				expect([header, ...body].map((row) => row?.cells)).toEqual(rows);
			}),
			{ numRuns: 500 }
		);
	});

	it('keeps the right line for every row', () => {
		const rows = fc.array(fc.array(fc.constantFrom('a', 'b\nc', '\n', '"'), { minLength: 2, maxLength: 2 }), {
			minLength: 1
		});
		fc.assert(
			fc.property(rows, (cells) => {
				const { header, rows: body } = parseCsv('a.csv', writeCsv(cells));
				const expected = cells.map((_, index) => writeCsv(cells.slice(0, index)).split('\n').length);
				expect([header, ...body].map((row) => row?.line)).toEqual(expected);
			})
		);
	});
});
