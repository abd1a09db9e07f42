import { confidenceOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Confidence } from '#core/table/observation.ts';
import { neededNumber } from '#core/schema/needed-number.ts';

export const COLLECTION = 'one_buyer_2006_2015';
const FILE = 'flows.csv';

export const PRODUCT_GROUPS = [
	'antiretrovirals',
	'hiv_tests',
	'artemisinin_combinations',
	'other_antimalarials',
	'malaria_tests'
] as const;
export type ProductGroup = (typeof PRODUCT_GROUPS)[number];

/** What the one buyer paid for deliveries to the members of a region, by kind of product and the country of the making site. */
export interface OneBuyer {
	/** In the order of PRODUCT_GROUPS, then largest first. */
	readonly parts: readonly OneBuyerPart[];
	/** US dollars for deliveries to members. */
	readonly total: number;
	/** Members that anything was delivered to. */
	readonly destinations: readonly string[];
	readonly years: readonly [number, number] | undefined;
	/** Paid for what was made in members, wherever it went; and for everything. */
	readonly madeInside: number;
	readonly everything: number;
}

export interface OneBuyerPart {
	readonly productGroup: ProductGroup;
	/** iso3 of the making site. */
	readonly origin: string;
	/** US dollars. */
	readonly value: number;
	readonly deliveries: number;
	readonly destinations: number;
	readonly years: readonly [number, number];
	readonly confidence: Confidence;
	readonly sourceIds: readonly string[];
}

/** Adds up the rows of one buyer's purchases in `flows.csv`. Throws for a kind of product that the atlas does not know, and for a purchase without its amount. */
export function oneBuyer(rows: readonly TableRow[], members: ReadonlySet<string>): OneBuyer {
	const purchases = rows.filter((row) => textOf(row, 'collection') === COLLECTION).map(purchase);
	const delivered = purchases.filter(({ destination }) => members.has(destination));
	const byPart = new Map<string, ReturnType<typeof purchase>[]>();
	for (const row of delivered) {
		const key = `${row.productGroup} ${row.origin}`;
		byPart.set(key, [...(byPart.get(key) ?? []), row]);
	}
	return {
		parts: [...byPart.values()]
			.flatMap((of) => part(of) ?? [])
			.sort(
				(a, b) =>
					PRODUCT_GROUPS.indexOf(a.productGroup) - PRODUCT_GROUPS.indexOf(b.productGroup) ||
					b.value - a.value ||
					(a.origin < b.origin ? -1 : 1)
			),
		total: sum(delivered),
		destinations: [...new Set(delivered.map(({ destination }) => destination))].sort(),
		years: span(delivered),
		madeInside: sum(purchases.filter(({ origin }) => members.has(origin))),
		everything: sum(purchases)
	};
}

function purchase(row: TableRow) {
	return {
		productGroup: productGroup(row),
		origin: textOf(row, 'origin'),
		destination: textOf(row, 'destination'),
		first: neededNumber(row, 'year_first', FILE),
		last: neededNumber(row, 'year_last', FILE),
		value: neededNumber(row, 'value_buyer_usd', FILE),
		deliveries: neededNumber(row, 'delivery_lines', FILE),
		confidence: confidenceOf(row),
		sourceId: textOf(row, 'source_id')
	};
}

type Purchase = ReturnType<typeof purchase>;

function part(rows: readonly Purchase[]): OneBuyerPart | undefined {
	const [first] = rows;
	const years = span(rows);
	if (!first || !years) return undefined;
	return {
		productGroup: first.productGroup,
		origin: first.origin,
		value: sum(rows),
		deliveries: rows.reduce((count, { deliveries }) => count + deliveries, 0),
		destinations: new Set(rows.map(({ destination }) => destination)).size,
		years,
		confidence: rows.every(({ confidence }) => confidence === 'high') ? 'high' : 'medium',
		sourceIds: [...new Set(rows.map(({ sourceId }) => sourceId))]
	};
}

function sum(rows: readonly Purchase[]): number {
	return rows.reduce((total, { value }) => total + value, 0);
}

function span(rows: readonly Purchase[]): readonly [number, number] | undefined {
	const years = rows.flatMap(({ first, last }) => [first, last]);
	return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}

function productGroup(row: TableRow): ProductGroup {
	const text = textOf(row, 'product_group');
	const known = PRODUCT_GROUPS.find((group) => group === text);
	if (known) return known;
	throw new RangeError(
		`data/${FILE}, line ${row.line}, column "product_group": expected one of ${PRODUCT_GROUPS.join(', ')}, found "${text}": ` +
			`write one of these, or add the new one to PRODUCT_GROUPS in src/core/trade/one-buyer.ts`
	);
}
