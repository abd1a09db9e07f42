import { confidenceOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Confidence } from '#core/table/observation.ts';
import { neededNumber } from '#core/schema/needed-number.ts';

/** What stands under a heading, as `trade_products.csv` groups them: pharmaceutical goods (3001 to 3006), then drug substances. */
export const HEADING_KINDS = [
	'medicines',
	'vaccines_blood',
	'other_pharmaceuticals',
	'active_ingredients_core',
	'active_ingredients_broad'
] as const;
export type HeadingKind = (typeof HEADING_KINDS)[number];

/** A customs heading that the region buys under, with how concentrated its sellers are in the world. */
export interface BoughtHeading {
	/** Four digits of the Harmonized System. */
	readonly hs4: string;
	readonly title: string;
	readonly kind: HeadingKind;
	readonly year: number;
	/** Imports of the members in US dollars. */
	readonly imports: number;
	/** Members with any trade recorded under the heading. */
	readonly covered: number;
	/** The world's exporters: the largest (iso3), its share (0–1), that of the first three, and the Herfindahl–Hirschman index (0–10,000). */
	readonly topExporter: string;
	readonly topShare: number;
	readonly topThreeShare: number;
	readonly hhi: number;
	readonly confidence: Confidence;
	readonly sourceIds: readonly string[];
}

export interface HeadingTables {
	/** Rows of `trade_hs4.csv`. */
	readonly trade: readonly TableRow[];
	/** Rows of `trade_products.csv`. */
	readonly products: readonly TableRow[];
	/** Rows of `product_concentration.csv`. */
	readonly concentration: readonly TableRow[];
}

/** Pharmaceutical goods and active ingredients by what the members import of them, largest first; a heading that no member trades in is left out. */
export function boughtHeadings(tables: HeadingTables, members: ReadonlySet<string>): BoughtHeading[] {
	const markets = new Map(tables.concentration.map((row) => [textOf(row, 'hs4'), row]));
	const headings = tables.products.flatMap((product): BoughtHeading[] => {
		const [hs4, group] = [textOf(product, 'hs4'), textOf(product, 'group')];
		const kind = HEADING_KINDS.find((one) => one === group);
		const market = markets.get(hs4);
		if (!market || !kind) return [];
		const rows = tables.trade.filter((row) => textOf(row, 'hs4') === hs4 && members.has(textOf(row, 'iso3')));
		if (rows.length === 0) return [];
		const used = [...rows, market];
		const given = (column: string): number => neededNumber(market, column, 'product_concentration.csv');
		return [
			{
				hs4,
				title: textOf(product, 'title'),
				kind,
				year: given('year'),
				imports: rows.reduce((sum, row) => sum + neededNumber(row, 'import_usd', 'trade_hs4.csv'), 0),
				covered: rows.length,
				topExporter: textOf(market, 'top_exporter'),
				topShare: given('top_exporter_share_pct') / 100,
				topThreeShare: given('top3_exporters_share_pct') / 100,
				hhi: given('hhi_exporters'),
				confidence: used.every((row) => confidenceOf(row) === 'high') ? 'high' : 'medium',
				sourceIds: [...new Set(used.map((row) => textOf(row, 'source_id')))]
			}
		];
	});
	return headings.sort((a, b) => b.imports - a.imports || (a.hs4 < b.hs4 ? -1 : 1));
}

/** The headings of active ingredients, or of pharmaceutical goods, in the same order. */
export function headingsOf(
	headings: readonly BoughtHeading[],
	what: 'active_ingredients' | 'pharmaceuticals'
): BoughtHeading[] {
	const isIngredient = ({ kind }: BoughtHeading): boolean =>
		kind === 'active_ingredients_core' || kind === 'active_ingredients_broad';
	return headings.filter((heading) => isIngredient(heading) === (what === 'active_ingredients'));
}

/** The heading whose sellers are the most concentrated among those that the region buys under; undefined where it buys under none. */
export function mostConcentrated(headings: readonly BoughtHeading[]): BoughtHeading | undefined {
	let most: BoughtHeading | undefined;
	for (const heading of headings) {
		if (heading.imports > 0 && (!most || heading.hhi > most.hhi)) most = heading;
	}
	return most;
}

/** What the region imports under all its headings, and the mean index of their world markets weighted by that; undefined where it imports nothing. */
export function boughtMarket(
	headings: readonly BoughtHeading[]
): { readonly imports: number; readonly headings: number; readonly meanHhi: number } | undefined {
	const bought = headings.filter((heading) => heading.imports > 0);
	const imports = bought.reduce((sum, heading) => sum + heading.imports, 0);
	if (imports === 0) return undefined;
	const weighted = bought.reduce((sum, heading) => sum + heading.imports * heading.hhi, 0);
	return { imports, headings: bought.length, meanHhi: weighted / imports };
}
