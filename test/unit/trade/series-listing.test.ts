import { expect, it } from 'vitest';
import { groupNumbers } from '#core/table/group-numbers.ts';
import { lineBasis, seriesListing } from '#core/trade/series-listing.ts';
import { allTables } from '#server/tables.ts';
import { openTopic } from '#server/topic.ts';
import { readCsv, readGroups } from './read-csv.ts';

const ID = 'wto_pharma_exports';

it.each(['au/AU', 'ldc/LDC', 'eu/EU27'])(
	'the line of %s has the sources and the confidence of all its members’ values',
	(region) => {
		const { tables, context } = allTables();
		const table = tables.get(ID);
		if (!table) throw new Error('no table');
		const members = readGroups().get(region.replace('/', ':'));
		const given = readCsv(`indicators/${ID}`).filter(({ iso3 = '', value }) => members?.has(iso3) && value !== '');
		// One value that no drawn country has made is of lower confidence and of another source.
		const shown = openTopic(region).series(ID);
		const drawn = new Set(shown.lines.map(({ iso3 }) => iso3));
		const year = shown.region[0]?.year ?? 0;
		const other = given.find((row) => !drawn.has(row['iso3'] ?? '') && Number(row['year']) === year)?.['iso3'] ?? '';
		const rows = (table.byCountry.get(other) ?? []).map((row) =>
			row.year === year ? { ...row, confidence: 'medium' as const, sourceId: 'another' } : row
		);
		const changed = { ...table, byCountry: new Map([...table.byCountry, [other, rows]]) };
		const listing = seriesListing(shown, lineBasis(groupNumbers(shown, changed, context)), () => '');
		const line = listing.rows.filter(({ values }) => values['code'] === shown.group.id);
		expect(line.length).toBe(shown.region.length);
		for (const { values, confidence, sourceIds } of line) {
			const sources = new Set(
				given.filter((row) => Number(row['year']) === values['year']).map((row) => row['source_id'])
			);
			if (values['year'] === year) sources.add('another');
			expect([...sourceIds]).toEqual([...sources].sort());
			expect(confidence).toBe(values['year'] === year ? 'medium' : 'high');
		}
	}
);
