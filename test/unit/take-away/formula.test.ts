import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralised, runsInSpreadsheet } from '#core/take-away/formula.ts';
import { nastyText } from './content.ts';

describe('text that a spreadsheet would run', () => {
	it.each([
		...[
			'=1+1',
			'=',
			'+1+1',
			'-1+1',
			'-2-3',
			'+254-700-000',
			'@SUM(A1)',
			'\t=1',
			'\r=1',
			'\n=1',
			'-cmd|x',
			'+a',
			'-',
			'+'
		],
		...['＝1', '＋1+1', '－A1', '＠x', '-5;6', '+(1)+(2)', '--5', '-5E', '-1/2', '-A1', '+254 A1', '- 5', '-5%%']
	])('%j is made harmless by an apostrophe', (text) => {
		expect(runsInSpreadsheet(text)).toBe(true);
		expect(neutralised(text)).toBe(`'${text}`);
	});

	it.each([
		...['-5', '+254', '-5.2e3', '+5.2E-3', '+254 700 000', '-1,234.5', '-1 234,5', '-5%', '-5 %', '+(254) 700', '-0.1'],
		...['', 'a=b', '1+1', '5', "'=1", ' =1', 'Kenya', '007', '“=1”', '2024-01-31', 'e-mail', '(=1)', '#REF!', '|x']
	])('%j stays as it is', (text) => {
		expect(neutralised(text)).toBe(text);
	});

	it('is never left, and nothing else is touched', () => {
		fc.assert(
			fc.property(nastyText, (text) => {
				const safe = neutralised(text);
				expect(runsInSpreadsheet(safe)).toBe(false);
				expect([text, `'${text}`]).toContain(safe);
				expect(neutralised(safe)).toBe(safe);
			}),
			{ numRuns: 500 }
		);
	});

	it('is no number that a computer writes', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				for (const text of [String(value), `+${Math.abs(value)}`, value.toExponential()]) {
					expect(neutralised(text)).toBe(text);
				}
			})
		);
	});
});
