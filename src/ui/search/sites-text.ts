import type { Firm } from '#core/search/firms.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** How many sites a firm has, and what is made at them. */
export function sitesText({ sites, activeIngredients, dosageForms }: Firm): string {
	const said = { count: sites, number: textFormat.whole(sites) };
	if (dosageForms === 0) return m.search_makers_ingredients(said);
	return activeIngredients === 0 ? m.search_makers_forms(said) : m.search_makers_both(said);
}
