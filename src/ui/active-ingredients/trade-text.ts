import { concentration } from '#core/table/herfindahl.ts';
import type { Heading } from '#core/active-ingredients/headings.ts';
import type { MoneyGap } from '#core/active-ingredients/money-gap.ts';
import { exactNumber } from '#core/text/numbers.ts';
import * as m from '#locale/compiled/messages.js';
import { locale, textFormat } from '#ui/figure/format.ts';
import type { ActiveIngredients } from './page-data.ts';
import { count, dollars } from './text.ts';

/** The index of a heading's exporters, and the largest of them with its share. */
export function exporterNote(
	{ hhi: index, top: [first] }: Pick<Heading, 'hhi' | 'top'>,
	nameOf: (iso3: string) => string
): string {
	const hhi = count(Math.round(index));
	if (!first) return m.active_ingredients_hhi_value({ hhi });
	return m.active_ingredients_exporters_row({
		hhi,
		country: nameOf(first.iso3),
		share: textFormat.percent(first.share)
	});
}

/** What the region buys most of, and how much of its purchases is from markets that are not of low concentration. */
export function importFinding({ headings, region }: Pick<ActiveIngredients, 'headings' | 'region'>): string {
	const bought = headings.flatMap((heading) =>
		heading.importsUsd === undefined ? [] : { ...heading, usd: heading.importsUsd }
	);
	const total = bought.reduce((sum, { usd }) => sum + usd, 0);
	const [most] = bought.toSorted((a, b) => b.usd - a.usd);
	if (!most || total === 0) return m.active_ingredients_imports_none({ region: region.name });
	const concentrated = bought.filter(({ hhi }) => concentration(hhi) !== 'low').reduce((sum, { usd }) => sum + usd, 0);
	return m.active_ingredients_imports_finding({
		region: region.name,
		total: dollars(total),
		heading: most.title,
		usd: dollars(most.usd),
		share: textFormat.percent(concentrated / total)
	});
}

/** Sums of the members with both figures and how many of them import more than they export; the world sells what it buys, so only the latter there. */
export function moneyFinding(money: MoneyGap, { id, name: region }: ActiveIngredients['region']): string {
	const { exports, imports, ratio } = money.total;
	if (exports === undefined || imports === undefined) return m.active_ingredients_money_none({ region });
	if (ratio === undefined) return m.active_ingredients_money_no_imports({ region, exports: dollars(exports) });
	if (id === 'world') {
		return m.active_ingredients_money_world({
			exports: dollars(exports),
			importers: money.importers,
			covered: money.covered
		});
	}
	return m.active_ingredients_money_finding({
		region,
		exports: dollars(exports),
		imports: dollars(imports),
		ratio: exactNumber(ratio, 2, locale),
		importers: money.importers,
		covered: money.covered
	});
}

/** Dollars with cents where they are few: of one head. */
export const perHead = (value: number): string =>
	m.active_ingredients_dollars({ amount: exactNumber(value, value < 100 ? 2 : 0, locale) });
