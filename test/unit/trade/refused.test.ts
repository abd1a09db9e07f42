import { describe, expect, it } from 'vitest';
import { chaptersOf } from '#core/active-ingredients/certificates.ts';
import { boughtHeadings } from '#core/trade/bought-headings.ts';
import { oneBuyer } from '#core/trade/one-buyer.ts';
import { openTopic } from '#server/topic.ts';
import type { TableRow } from '#core/schema/row.ts';

const { rows, group } = openTopic('');
const members = new Set(group.members);

/** The first row that fits, without or with another value in a column, and all others as they are. */
function spoiled(of: readonly TableRow[], fits: (row: TableRow) => boolean, values: TableRow['values']) {
	const bad = of.find(fits);
	if (!bad) throw new Error('no row');
	return {
		line: bad.line,
		rows: of.map((row) => (row === bad ? { ...row, values: { ...row.values, ...values } } : row))
	};
}

const isPurchase = ({ values }: TableRow): boolean => values['collection'] === 'one_buyer_2006_2015';

describe('a row that cannot be read', () => {
	it.each(['value_buyer_usd', 'delivery_lines'])('is named where a purchase has no %s, which is never 0', (column) => {
		const { line, rows: flows } = spoiled(rows('flows'), isPurchase, { [column]: undefined });
		expect(() => oneBuyer(flows, members)).toThrow(
			`data/flows.csv, line ${line}, column "${column}": expected a number, found an empty cell: write the number`
		);
	});

	it('is named where a purchase is of an unknown kind', () => {
		const { line, rows: flows } = spoiled(rows('flows'), isPurchase, { product_group: 'soap' });
		expect(() => oneBuyer(flows, members)).toThrow(
			new RegExp(`^data/flows\\.csv, line ${line}, column "product_group": expected one of .*, found "soap": write one`)
		);
	});

	it('is named where a heading has no imports, and where a market has no index', () => {
		const tables = {
			trade: rows('trade_hs4'),
			products: rows('trade_products'),
			concentration: rows('product_concentration')
		};
		const medicines = ({ values }: TableRow): boolean => values['hs4'] === '3004';
		const trade = spoiled(tables.trade, medicines, { import_usd: undefined });
		expect(() => boughtHeadings({ ...tables, trade: trade.rows }, members)).toThrow(
			`data/trade_hs4.csv, line ${trade.line}, column "import_usd"`
		);
		const market = spoiled(tables.concentration, medicines, { hhi_exporters: undefined });
		expect(() => boughtHeadings({ ...tables, concentration: market.rows }, members)).toThrow(
			`data/product_concentration.csv, line ${market.line}, column "hhi_exporters"`
		);
	});

	it('is named where a chapter has no number of suppliers', () => {
		const atc = spoiled(rows('atc_concentration'), ({ values }) => values['role'] === 'certificate', {
			suppliers: undefined
		});
		expect(() => chaptersOf(atc.rows, 'certificate')).toThrow(
			`data/atc_concentration.csv, line ${atc.line}, column "suppliers"`
		);
	});
});
