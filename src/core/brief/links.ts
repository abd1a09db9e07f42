import { hasLink, LINKS, type LinkAnswer, type LinkId } from '#core/ecosystem/links.ts';
import type { Cell } from '#core/table/observation.ts';

/** What a country's values say of each link of the chain. */
export interface CountryLinks {
	readonly yes: readonly LinkId[];
	readonly no: readonly LinkId[];
	/** Links of which a value that could decide is missing. */
	readonly unknown: readonly LinkId[];
}

/** The links of the chain by whether a country has them, each in the order of the chain. */
export function countryLinks(cells: ReadonlyMap<string, Cell>): CountryLinks {
	const of = (answer: LinkAnswer): LinkId[] =>
		LINKS.filter((link) => hasLink(link, cells) === answer).map(({ id }) => id);
	return { yes: of('yes'), no: of('no'), unknown: of('unknown') };
}
