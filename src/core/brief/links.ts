import { hasLink, LINKS, type LinkAnswer, type LinkId } from '#core/ecosystem/links.ts';
import type { Cell } from '#core/table/observation.ts';

/** What a country's values say of each link of the chain. */
export type CountryLinks = Readonly<Record<LinkAnswer, readonly LinkId[]>>;

/** The links of the chain by whether a country has them, each in the order of the chain. */
export function countryLinks(cells: ReadonlyMap<string, Cell>): CountryLinks {
	const of = (answer: LinkAnswer): LinkId[] =>
		LINKS.filter((link) => hasLink(link, cells) === answer).map(({ id }) => id);
	return { yes: of('yes'), no: of('no'), unknown: of('unknown'), not_applicable: of('not_applicable') };
}
