import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableRow } from '#core/schema/row.ts';
import { largestOrigins, purchases, reportedBy } from '#core/vaccines/purchases.ts';

function flow(
	[origin, destination, importer, exporter]: readonly [string, string, number | undefined, number | undefined],
	collection = 'vaccines_2020'
): TableRow {
	return {
		line: 2,
		values: {
			collection,
			origin,
			destination,
			value_importer_usd: importer,
			value_exporter_usd: exporter,
			confidence: 'high',
			source_id: 'customs'
		}
	};
}

describe('purchases', () => {
	const rows = [
		flow(['XXX', 'AAA', 100, 80]),
		flow(['XXX', 'BBB', undefined, 40]),
		flow(['AAA', 'BBB', undefined, 300]),
		flow(['YYY', 'AAA', 50, undefined]),
		flow(['YYY', 'ZZZ', 999, 999]),
		flow(['XXX', 'AAA', 5, 5], 'vaccines_2018')
	];
	const view = purchases(rows, 'vaccines_2020', ['AAA', 'BBB', 'CCC']);

	test('adds up one year by origin, the higher report first, and keeps both sides apart', () => {
		expect(view.rows.map((row) => [row.origin, row.inside, row.importers, row.exporters, row.destinations])).toEqual([
			['AAA', true, undefined, 300, 1],
			['XXX', false, 100, 120, 2],
			['YYY', false, 50, undefined, 1]
		]);
		expect(view).toMatchObject({ year: 2020, importers: 150, exporters: 420, reporting: 1, members: 3 });
	});

	test('shares are of the side that reports', () => {
		expect(reportedBy(view)).toBe('importers');
		expect(largestOrigins(view, 'importers')).toEqual([
			{ origin: 'XXX', share: 100 / 150 },
			{ origin: 'YYY', share: 50 / 150 }
		]);
		expect(reportedBy({ importers: 0, exporters: 3 })).toBe('exporters');
		expect(reportedBy({ importers: 0, exporters: 0 })).toBeUndefined();
	});

	test('a region that nobody sells to has no rows', () => {
		expect(purchases(rows, 'vaccines_2020', ['QQQ'])).toMatchObject({ rows: [], importers: 0, reporting: 0 });
	});

	test('whatever the flows: rows add up to the totals, and shares to one', () => {
		const code = fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD');
		const value = fc.option(fc.nat(1e9), { nil: undefined });
		fc.assert(
			fc.property(fc.array(fc.tuple(code, code, value, value)), fc.uniqueArray(code), (flows, members) => {
				const made = purchases(
					flows.map((one) => flow(one)),
					'vaccines_2020',
					members
				);
				const sum = (side: 'importers' | 'exporters') => made.rows.reduce((total, row) => total + (row[side] ?? 0), 0);
				expect(sum('importers')).toBe(made.importers);
				expect(sum('exporters')).toBe(made.exporters);
				const side = reportedBy(made);
				if (side) {
					const shares = largestOrigins(made, side).map(({ share }) => share);
					expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1);
					expect(shares.toSorted((a, b) => b - a)).toEqual(shares);
				}
			})
		);
	});
});
