import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingsOf } from '#core/active-ingredients/headings.ts';
import { concentration, herfindahl } from '#core/table/herfindahl.ts';
import { csv, tableRows } from './data.ts';

const trade = csv('trade_hs4.csv');
const published = csv('product_concentration.csv');
const africa = csv('groups.csv').filter((row) => row['scheme'] === 'au' && row['group'] === 'AU');
const members = africa.map((row) => row['iso3'] ?? '');
const headings = headingsOf(tableRows(csv('trade_products.csv')), tableRows(trade), members);
const sum = (rows: readonly Readonly<Record<string, string>>[], column: string): number =>
	rows.reduce((total, row) => total + Number(row[column]), 0);

describe('Herfindahl-Hirschman index', () => {
	it.each([
		[[5], 10_000],
		[[1, 1], 5000],
		[[2, 1], 5555.56],
		[[0, 0, 3], 10_000]
	])('of %j is %d', (amounts, index) => expect(herfindahl(amounts)).toBeCloseTo(index, 1));

	it('of nothing is not known', () => expect([herfindahl([]), herfindahl([0, 0])]).toEqual([undefined, undefined]));

	it('lies between 10,000 ÷ the number of parts and 10,000', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 40 }), (amounts) => {
				const index = herfindahl(amounts) ?? 0;
				expect(index).toBeGreaterThanOrEqual(10_000 / amounts.length - 1e-6);
				expect(index).toBeLessThanOrEqual(10_000 + 1e-6);
			})
		);
	});

	it.each([
		[999, 'low'],
		[1000, 'moderate'],
		[1800, 'moderate'],
		[1801, 'high']
	])('%d is %s', (index, range) => expect(concentration(index)).toBe(range));
});

describe('trade by heading', () => {
	it('has the 21 headings of the published table', () => {
		expect(headings.map(({ hs4 }) => hs4).toSorted()).toEqual(published.map((row) => row['hs4']).toSorted());
	});

	it.each(published.map((row) => [row['hs4'] ?? '', row] as const))(
		'%s agrees with the published table',
		(hs4, row) => {
			const heading = headings.find((one) => one.hs4 === hs4);
			const shares = heading?.top.map(({ share }) => share * 100) ?? [];
			expect(heading?.worldUsd).toBe(Number(row['world_trade_usd']));
			expect(heading?.top[0]?.iso3).toBe(row['top_exporter']);
			expect(shares[0]).toBeCloseTo(Number(row['top_exporter_share_pct']), 1);
			expect(shares.slice(0, 3).reduce((a, b) => a + b, 0)).toBeCloseTo(Number(row['top3_exporters_share_pct']), 1);
			expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(Number(row['top5_exporters_share_pct']), 1);
			expect(Math.round(heading?.hhi ?? 0)).toBe(Number(row['hhi_exporters']));
		}
	);

	it.each(headings.map((heading) => [heading.hs4, heading] as const))(
		'%s: what members buy and sell',
		(hs4, heading) => {
			const rows = trade.filter((row) => row['hs4'] === hs4);
			const own = rows.filter((row) => members.includes(row['iso3'] ?? ''));
			expect(heading.covered).toBe(own.length);
			expect(heading.importsUsd).toBe(sum(own, 'import_usd'));
			expect(heading.insideShare).toBeCloseTo(sum(own, 'export_usd') / sum(rows, 'export_usd'), 10);
			expect(heading.othersUsd + heading.top.reduce((total, { usd }) => total + usd, 0)).toBe(sum(rows, 'export_usd'));
		}
	);

	it('knows no imports where no member has a row', () => {
		const none = headingsOf(tableRows(csv('trade_products.csv')), tableRows(trade), ['ZZZ']);
		expect(none.map(({ importsUsd, covered }) => [importsUsd, covered])).toEqual(none.map(() => [undefined, 0]));
	});

	it.each(['export_usd', 'import_usd'])('is refused without its %s, which is never taken as 0', (column) => {
		const [first, ...others] = tableRows(trade.filter((row) => members.includes(row['iso3'] ?? '')));
		if (!first) throw new Error('no row');
		const bare = { ...first, values: { ...first.values, [column]: undefined } };
		expect(() => headingsOf(tableRows(csv('trade_products.csv')), [bare, ...others], members)).toThrow(
			`data/trade_hs4.csv, line ${first.line}, column "${column}": expected a number, found an empty cell`
		);
	});
});
