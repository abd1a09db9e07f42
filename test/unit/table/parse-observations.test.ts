import { describe, expect, it } from 'vitest';
import { parseObservations } from '#core/table/parse-observations.ts';

const HEADER = 'iso3,year,value,status,confidence,source_id,note\n';

describe('parseObservations', () => {
	it('types every kind of row', () => {
		const text = `${HEADER}FRA,2024,0,observed,high,s,\nKEN,2023,-1.5,estimated,medium,s,"a, b"\nREU,2024,,withheld,high,s,\n`;
		expect(parseObservations('x.csv', text)).toEqual({
			observations: [
				{ iso3: 'FRA', year: 2024, value: 0, status: 'observed', confidence: 'high', sourceId: 's', note: '' },
				{
					iso3: 'KEN',
					year: 2023,
					value: -1.5,
					status: 'estimated',
					confidence: 'medium',
					sourceId: 's',
					note: 'a, b'
				},
				{ iso3: 'REU', year: 2024, value: undefined, status: 'withheld', confidence: 'high', sourceId: 's', note: '' }
			],
			findings: []
		});
	});

	it.each([
		['France,2024,1,observed,high,s,', 'iso3', 'France'],
		['FRA,24,1,observed,high,s,', 'year', '24'],
		['FRA,2024,,observed,high,s,', 'value', ''],
		['FRA,2024,0,not_applicable,high,s,', 'value', '0'],
		['FRA,2024,1e3,observed,high,s,', 'value', '1e3'],
		['FRA,2024,NaN,observed,high,s,', 'value', 'NaN'],
		['FRA,2024,1,no_data,high,s,', 'status', 'no_data'],
		['FRA,2024,1,observed,low,s,', 'confidence', 'low'],
		['FRA,2024,1,observed,high,,', 'source_id', '']
	])('leaves out %j and says why', (row, column, came) => {
		const { observations, findings } = parseObservations('x.csv', `${HEADER}${row}\nKEN,2024,1,observed,high,s,\n`);
		expect(observations.map(({ iso3 }) => iso3)).toEqual(['KEN']);
		expect(findings).toMatchObject([{ file: 'x.csv', line: 2, column, came }]);
	});

	it('refuses another answer, such as the page that says "not found"', () => {
		const { observations, findings } = parseObservations('x.csv', '<!doctype html>\n<p>Not found, sorry</p>\n');
		expect(observations).toEqual([]);
		expect(findings[0]).toMatchObject({ line: 1, came: '<!doctype html>' });
	});

	it('notices a file that was cut', () => {
		const { findings } = parseObservations('x.csv', `${HEADER}FRA,2024,1,observed,high,s,\nKEN,20`);
		expect(findings.map(({ line }) => line)).toContain(3);
	});
});
