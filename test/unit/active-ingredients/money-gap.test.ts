import { describe, expect, it } from 'vitest';
import { moneyGap, type MoneyGap } from '#core/active-ingredients/money-gap.ts';
import { moneyListing } from '#core/active-ingredients/trade-listings.ts';
import { listingCsv } from '#core/table/listing.ts';
import { readCatalogue } from '#server/read.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import { context, indicator, NORTH, table, type Row as Fixture } from '../table/fixture.ts';
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

describe('money of members with one figure only', () => {
	const section = (id: string, rows: readonly Fixture[]) => {
		const of = table(indicator({ id }), rows);
		return crossSection(context(of), { table: of, group: NORTH, year: 'latest', pinned: [] });
	};
	const people = () => ({ value: 10, confidence: 'high', sourceId: 'people' }) as const;
	const gapOf = (sold: readonly Fixture[], bought: readonly Fixture[]) =>
		moneyGap(section('sold', sold), section('bought', bought), new Map(), people);

	it('is in no sum, ratio or balance', () => {
		const gap = gapOf(
			[
				['AAA', 2018, 10],
				['CCC', 2018, 7]
			],
			[
				['AAA', 2018, 20],
				['BBB', 2018, 100]
			]
		);
		expect(gap).toMatchObject({ covered: 1, importers: 1 });
		expect(gap.total).toEqual({
			exports: 10,
			imports: 20,
			balance: -10,
			ratio: 0.5,
			exportsPerHead: 1,
			importsPerHead: 2
		});
		expect(gap.members.map(({ iso3, balance }) => [iso3, balance])).toEqual([
			['BBB', undefined],
			['AAA', -10],
			['CCC', undefined]
		]);
	});

	it('makes no number where no member has both', () => {
		const { total, covered } = gapOf([['AAA', 2018, 10]], [['BBB', 2018, 20]]);
		expect(covered).toBe(0);
		expect(Object.values(total).every((value) => value === undefined)).toBe(true);
	});

	it('has the years of both sides', () => {
		expect(gapOf([['AAA', 2017, 10]], [['BBB', 2019, 20]]).span).toEqual([2017, 2019]);
		expect(gapOf([], []).span).toBeUndefined();
	});

	it('is refused where a member has two years', () => {
		expect(() => gapOf([['AAA', 2017, 10]], [['AAA', 2018, 20]])).toThrow(
			/^AAA: sold of 2017 and bought of 2018, expected one year for both: give both files/
		);
	});
});
