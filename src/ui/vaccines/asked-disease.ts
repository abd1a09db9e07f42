import { diseaseGroups, supplyOf } from '#core/vaccines/group-supply.ts';
import type { VaccinesView } from '#core/vaccines/vaccines-view.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';
import type { CountryNames } from './country-names.ts';
import { namesInShort } from './maker-list.ts';

/** A disease group that the address asks for, as search does for a vaccine. */
export interface AskedDisease {
	/** Rows to be outlined: the group, or none. */
	readonly rows: readonly string[];
	/** What the whole list has of it, in a sentence; '' where nothing is asked for or it is unknown. */
	readonly text: string;
	/** What is asked for and not on the list. */
	readonly unknown: readonly string[];
}

/** Reads the group as it stands in the address, in capital letters or small ones. */
export function askedDisease(
	asked: string,
	{ groups }: Pick<VaccinesView, 'groups'>,
	names: Pick<CountryNames, 'full'>
): AskedDisease {
	const group = diseaseGroups(groups).find((one) => one.toLowerCase() === asked.toLowerCase());
	if (group === undefined) return { rows: [], text: '', unknown: asked === '' ? [] : [asked] };
	const everywhere = groups.map(({ iso3 }) => iso3);
	const { products, makers, countries } = supplyOf(groups, group, everywhere);
	const text = m.vaccines_matrix_marked({
		group,
		count: products,
		makers: namesInShort(makers),
		countries: textFormat.list(countries.map(names.full))
	});
	return { rows: [group], text, unknown: [] };
}
