import { describe, expect, it } from 'vitest';
import { crossSection } from '#core/table/query-cross-section.ts';
import { balance, deficits } from '#core/trade/balance.ts';
import { balanceListing } from '#core/trade/balance-listing.ts';
import { context, indicator, NORTH, table, type Row } from '../table/fixture.ts';

function section(id: string, rows: readonly Row[]) {
	const of = table(indicator({ id }), rows);
	return crossSection(context(of), { table: of, group: NORTH, year: 'latest', pinned: [] });
}

const exports = section('exports', [
	['AAA', 2018, 5],
	['BBB', 2018, 0]
]);
const imports = section('imports', [
	['AAA', 2018, 20],
	['BBB', 2018, 90]
]);

describe('a balance', () => {
	const view = balance(exports, imports);

	it('has every member, the largest trade first and those without any last', () => {
		expect(view.rows.map(({ iso3, exports, imports }) => [iso3, exports, imports])).toEqual([
			['BBB', 0, 90],
			['AAA', 5, 20],
			['CCC', undefined, undefined]
		]);
		expect(view.exports).toMatchObject({ value: 5, covered: 2, members: 3 });
		expect(view.imports).toMatchObject({ value: 110, covered: 2, members: 3 });
	});

	it('counts deficits among those with both figures only', () => {
		expect(deficits(view)).toEqual({ both: 2, deficit: 2 });
		expect(deficits(balance(exports, section('imports', [['AAA', 2018, 1]])))).toEqual({ both: 1, deficit: 0 });
	});

	it('lists a difference only where both sides are known', () => {
		const { rows } = balanceListing(balance(exports, section('imports', [['AAA', 2018, 20]])));
		expect(rows.map(({ key, values, confidence }) => [key, values['balance_usd'], confidence])).toEqual([
			['AAA', -15, 'high'],
			['BBB', undefined, 'high'],
			['CCC', undefined, undefined]
		]);
	});

	it('refuses two years', () => {
		expect(() => balance(exports, section('imports', [['AAA', 2020, 20]]))).toThrow(
			'AAA: exports of 2018 and imports of 2020'
		);
	});
});
