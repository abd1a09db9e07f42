import type { Dossier } from '#core/regulation/dossier.ts';
import { MAKE_PRODUCTS, type Make, type MakingWithoutMaturity } from '#core/regulation/making.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** More countries than this are counted instead of named. */
const NAMED = 6;

/** Who makes without a regulator known to be mature for it, with how much each makes, and who among them has one for other products. */
export function makingFinding(region: string, view: MakingWithoutMaturity): string {
	const { make, makers, unmatched, without } = view;
	if (makers.length === 0 && without === 0) return m.regulation_making_unknown({ region });
	if (makers.length === 0) return m.regulation_making_nobody({ make, region });
	if (unmatched.length === 0) return m.regulation_making_matched({ make, region, makers: makers.length });
	const names = namedMakers(unmatched, make);
	const [count, all] = [unmatched.length, makers.length];
	const said =
		count === all && all > 1
			? m.regulation_making_no_match({ make, region, names })
			: m.regulation_making_finding({ make, region, makers: all, count, names });
	return [said, ...othersOnlySentence(view)].join(' ');
}

/** The same of making sites, for the first lines of the page, which have named the region already. */
export function makersLead(view: MakingWithoutMaturity): string {
	const { makers, unmatched, without } = view;
	if (makers.length === 0) return without === 0 ? '' : m.regulation_lead_no_makers();
	if (unmatched.length === 0) return m.regulation_lead_matched({ makers: makers.length });
	const names = namedMakers(unmatched, 'sites');
	const [count, all] = [unmatched.length, makers.length];
	const said =
		count === all && all > 1
			? m.regulation_lead_no_match({ names })
			: m.regulation_lead_makers({ makers: all, count, names });
	return [said, ...othersOnlySentence(view)].join(' ');
}

/** Whose regulator is known to be mature, but not for what is counted; nothing where there is nobody. */
function othersOnlySentence({ make, othersOnly }: MakingWithoutMaturity): string[] {
	if (othersOnly.length === 0) return [];
	const names = namesInShort(othersOnly.map(({ label }) => label));
	return [m.regulation_making_others_only({ product: MAKE_PRODUCTS[make], count: othersOnly.length, names })];
}

/** Names with how much each makes; those beyond the first few are counted. */
function namedMakers(unmatched: readonly Dossier[], make: Make): string {
	return namesInShort(
		unmatched.map(({ label, making }) => m.regulation_named_count({ name: label, count: making[make] ?? 0 }))
	);
}

function namesInShort(names: readonly string[]): string {
	if (names.length <= NAMED + 1) return textFormat.list(names);
	return textFormat.list([...names.slice(0, NAMED), m.regulation_making_more({ count: names.length - NAMED })]);
}

/** What counts as known to be mature, and whom the figure does not show. */
export function makingDetails({ make, without, unknown }: MakingWithoutMaturity): string[] {
	return [
		m.regulation_making_rule({ product: MAKE_PRODUCTS[make] }),
		...(without > 0 ? [m.regulation_making_without({ make, count: without })] : []),
		...(unknown > 0 ? [m.regulation_making_not_known({ count: unknown })] : [])
	];
}
