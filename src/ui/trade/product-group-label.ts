import type { ProductGroup } from '#core/trade/one-buyer.ts';
import * as m from '#locale/compiled/messages.js';

const LABELS: Readonly<Record<ProductGroup, () => string>> = {
	antiretrovirals: m.trade_buyer_antiretrovirals,
	hiv_tests: m.trade_buyer_hiv_tests,
	artemisinin_combinations: m.trade_buyer_artemisinin_combinations,
	other_antimalarials: m.trade_buyer_other_antimalarials,
	malaria_tests: m.trade_buyer_malaria_tests
};

/** What a kind of product is called. */
export function productGroupLabel(group: ProductGroup): string {
	return LABELS[group]();
}
