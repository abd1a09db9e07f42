import { describe, expect, it } from 'vitest';
import type { MoneyGap } from '#core/active-ingredients/money-gap.ts';
import { moneyListing } from '#core/active-ingredients/trade-listings.ts';
import { listingCsv } from '#core/table/listing.ts';
import { readCatalogue } from '#server/read.ts';
import { csv, type Row } from './data.ts';
import { moneyOfRegion } from './money-of-region.ts';

const YEAR = '2018';
const byCountry = (path: string): Map<string, Row> =>
	new Map(csv(path).flatMap((row) => (row['year'] === YEAR ? [[row['iso3'] ?? '', row] as const] : [])));
const imports = byCountry('indicators/api_imports_usd.csv');
const people = byCountry('indicators/population.csv');
const sources = new Map(readCatalogue().sources.map((source) => [source.id, source]));

function membersOf(region: string): string[] {
	const [scheme, group] = region.split('/');
	return csv('groups.csv').flatMap((row) =>
		row['scheme'] === scheme && row['group'] === group ? [row['iso3'] ?? ''] : []
	);
}

describe('money per head', () => {
	it.each([
		['who_region/AFRO', 0.44],
		['au/AU', 0.73],
		['who_region/EMRO', 1.88]
	])('of %s is %d dollars of imports, with the population of the year of trade', (region, dollars) => {
		const counted = membersOf(region).filter((iso3) => imports.has(iso3) && people.has(iso3));
		const sum = (rows: Map<string, Row>): number =>
			counted.reduce((total, iso3) => total + Number(rows.get(iso3)?.['value']), 0);
		const { importsPerHead = 0 } = moneyOfRegion(region).total;
		expect(importsPerHead).toBeCloseTo(sum(imports) / sum(people), 8);
		expect(importsPerHead.toFixed(2)).toBe(String(dollars));
	});

	it('of every country rests on the population of the year of its row, whose source it names', () => {
		const { members } = moneyOfRegion('');
		for (const member of members) {
			const known = member.year === undefined ? undefined : people.get(member.iso3);
			expect(member.people, member.iso3).toBe(known && Number(known['value']));
			if (known) expect(member.sourceIds, member.iso3).toContain(known['source_id']);
			if (known && member.imports !== undefined) {
				expect(member.importsPerHead).toBeCloseTo(member.imports / Number(known['value']), 8);
			}
		}
	});

	it('stands in the file with that population and its publisher', () => {
		const gap: MoneyGap = moneyOfRegion('au/AU');
		const listing = moneyListing(gap);
		for (const { values } of listing.rows) {
			const each = values['import_usd_per_head'];
			if (each === undefined) continue;
			expect(Number(each) * Number(values['population'])).toBeCloseTo(Number(values['import_usd']), 2);
		}
		const lines = listingCsv(listing, sources).split('\n');
		expect(lines[0]).toContain('balance_usd,export_per_import,population,');
		expect(lines.find((line) => line.startsWith('KEN'))).toContain('World Bank: ');
	});
});
