import { describe, expect, it } from 'vitest';
import { cellAt } from '#core/table/indicator-table.ts';
import { namedCountry, namesAlone } from '#core/table/named-country.ts';
import { series } from '#core/table/query-series.ts';
import { context, indicator, NORTH, table } from './fixture.ts';

const BOL = { iso3: 'BOL', name: 'Bolivia (Plurinational State of)', shortName: 'Bolivia' };
const NAMED = { iso3: 'BOL', country: 'Bolivia (Plurinational State of)', shortName: 'Bolivia' };

describe('the names of a country', () => {
	it('have a short one only where it is another', () => {
		expect(namedCountry(BOL)).toStrictEqual(NAMED);
		expect(namedCountry({ iso3: 'KEN', name: 'Kenya', shortName: 'Kenya' })).toStrictEqual({
			iso3: 'KEN',
			country: 'Kenya'
		});
	});

	it('are taken alone out of what has more', () => {
		const more = { ...NAMED, value: 3 };
		expect(namesAlone(more)).toStrictEqual(NAMED);
		expect(namesAlone({ iso3: 'KEN', country: 'Kenya', shortName: undefined })).toStrictEqual({
			iso3: 'KEN',
			country: 'Kenya'
		});
	});

	it('go with every cell and line, with a row or without', () => {
		const of = table(indicator(), [['BOL', 2020, 3]]);
		const bolivia = { ...BOL, status: 'un_member', note: '', population: undefined } as const;
		expect(cellAt(of, bolivia, 2020)).toMatchObject({ ...NAMED, value: 3 });
		expect(cellAt(of, bolivia, 2021)).toMatchObject({ ...NAMED, status: 'no_data' });
		const atlas = { ...context(of), countries: new Map([['BOL', bolivia]]) };
		const { lines } = series(atlas, { table: of, group: NORTH, pinned: ['BOL'] });
		expect(lines).toMatchObject([NAMED]);
	});
});
