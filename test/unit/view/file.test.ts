import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Source } from '#core/table/catalogue.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import { cellListing, listingCsv } from '#core/table/listing.ts';
import { fileStem } from '#core/view/file-name.ts';
import { DEFAULT_STATE } from '#core/view/state.ts';
import { context, indicator, table, WORLD } from '../table/fixture.ts';

const source: Source = {
	id: 'register',
	publisher: 'Register, the "big" one',
	title: 'Sites',
	url: 'https://example.org/sites',
	licence: 'open',
	retrieved: '2026-01-01',
	note: ''
};
const atlas = { indicators: new Map([['sites', indicator()]]), sources: new Map([['register', source]]) };
const view = crossSection(context(), {
	table: table(indicator(), [
		['AAA', 2020, 0],
		['BBB', 2021, 1.25],
		['DDD', 2022, undefined, 'withheld']
	]),
	group: WORLD,
	year: 'latest',
	pinned: []
});

const csv = listingCsv(cellListing(view.rows, atlas.indicators), atlas.sources);

test('a View is written as it was agreed', () => {
	expect(csv).toBe(readFileSync('test/golden/view/sites_world_latest.csv', 'utf8'));
});

test('read by another reader it has a row for each cell, zeros as 0 and absences empty with their kind', () => {
	const { data } = Papa.parse<Record<string, string>>(csv, {
		header: true,
		skipEmptyLines: true
	});
	expect(data.map(({ iso3, value, status }) => [iso3, value, status])).toEqual(
		view.rows.map((row) => [row.iso3, row.value === undefined ? '' : String(row.value), row.status])
	);
	expect(data[0]?.source).toBe('Register, the "big" one: Sites');
});

test.each([
	[{}, 'latest' as const, 'fda_api_sites_world_latest'],
	[{ group: 'who_region:AFRO' }, 2020, 'fda_api_sites_who_region-AFRO_2020'],
	[{ view: 'trend' as const }, 'latest' as const, 'fda_api_sites_world_all-years'],
	[{ view: 'scatter' as const, y: 'births' }, 2020, 'fda_api_sites_births_world_2020'],
	[{ view: 'scatter' as const }, 'latest' as const, 'fda_api_sites_gdp_per_capita_world_latest']
])('the name says indicator, region and year: %o', (change, year, name) => {
	expect(fileStem({ ...DEFAULT_STATE, ...change }, year)).toBe(name);
});
