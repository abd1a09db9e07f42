import {
	boughtMarket,
	headingsOf,
	mostConcentrated,
	type BoughtHeading,
	type HeadingKind
} from '#core/trade/bought-headings.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';
import { usd, wholeNumber } from './money.ts';

type Name = (iso3: string) => string;

/** What stands under a heading of a kind. */
export function headingKindLabel(kind: HeadingKind): string {
	switch (kind) {
		case 'medicines':
			return m.trade_heading_medicines();
		case 'vaccines_blood':
			return m.trade_heading_vaccines();
		case 'other_pharmaceuticals':
			return m.trade_heading_other();
		case 'active_ingredients_core':
			return m.trade_heading_core();
		case 'active_ingredients_broad':
			return m.trade_heading_broad();
	}
}

/** The world market of a heading: its index, its largest exporter and that one's share. */
export function marketWords(heading: BoughtHeading, name: Name) {
	return {
		country: name(heading.topExporter),
		share: textFormat.percent(heading.topShare),
		hhi: wholeNumber(heading.hhi)
	};
}

/**
 * What is bought of pharmaceutical goods, with the largest heading, and of active ingredients, with the most concentrated, a sentence
 * each; one that says so where nothing is bought.
 */
export function headingsFindings(headings: readonly BoughtHeading[], name: Name): string[] {
	const goods = headingsOf(headings, 'pharmaceuticals');
	const ingredients = headingsOf(headings, 'active_ingredients');
	const found = [
		...sentence(goods, goods[0], m.trade_headings_goods),
		...sentence(ingredients, mostConcentrated(ingredients), m.trade_headings_ingredients)
	];
	function sentence(
		of: readonly BoughtHeading[],
		told: BoughtHeading | undefined,
		words: typeof m.trade_headings_goods | typeof m.trade_headings_ingredients
	): string[] {
		const market = boughtMarket(of);
		if (!market || !told) return [];
		return [
			words({
				count: market.headings,
				imports: usd(market.imports),
				mean: wholeNumber(market.meanHhi),
				heading: told.title,
				part: usd(told.imports),
				...marketWords(told, name)
			})
		];
	}
	return found.length > 0 ? found : [m.trade_headings_none()];
}
