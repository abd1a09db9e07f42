import type { Dossier } from '#core/regulation/dossier.ts';
import { MAKE_PRODUCTS, unknownFor, type Make, type MakingWithoutMaturity } from '#core/regulation/making.ts';
import type { StatedMaking } from '#core/regulation/stated-making.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';
import { namesInShort } from './names-in-short.ts';
import { signSentences } from './sign-sentences.ts';

/** Who makes without a regulator known to be mature for it, with how much each makes, and who among them has one for other products. */
export function makingFinding(region: string, view: MakingWithoutMaturity): string {
	return [countedFinding(region, view), ...statedSentences(view), ...signsOf(view)].join(' ');
}

function countedFinding(region: string, view: MakingWithoutMaturity): string {
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
	return [...countedLead(view), ...statedSentences(view), ...signsOf(view)].join(' ');
}

function countedLead(view: MakingWithoutMaturity): string[] {
	const { makers, unmatched, without } = view;
	if (makers.length === 0) return without === 0 ? [] : [m.regulation_lead_no_makers()];
	if (unmatched.length === 0) return [m.regulation_lead_matched({ makers: makers.length })];
	const names = namedMakers(unmatched, 'sites');
	const [count, all] = [unmatched.length, makers.length];
	const said =
		count === all && all > 1
			? m.regulation_lead_no_match({ names })
			: m.regulation_lead_makers({ makers: all, count, names });
	return [said, ...othersOnlySentence(view)];
}

/** Whose regulator is known to be mature, but not for what is counted; nothing where there is nobody. */
function othersOnlySentence({ make, othersOnly }: MakingWithoutMaturity): string[] {
	if (othersOnly.length === 0) return [];
	const names = namesInShort(othersOnly.map(({ label }) => label));
	return [m.regulation_making_others_only({ product: MAKE_PRODUCTS[make], count: othersOnly.length, names })];
}

/** Who is said to make medicines without having a site in the register, by whether the regulator is known to be mature: all of them by name. */
function statedSentences({ make, stated }: MakingWithoutMaturity): string[] {
	const unknown = stated.filter((dossier) => unknownFor(dossier, make));
	const mature = stated.filter((dossier) => !unknownFor(dossier, make));
	const names = (of: readonly Dossier[]): string => textFormat.list(of.map(({ label }) => label));
	const count = stated.length;
	if (count === 0) return [];
	if (mature.length === 0) return [m.regulation_stated_unknown({ count, names: names(unknown) })];
	if (unknown.length === 0) return [m.regulation_stated_mature({ count, names: names(mature) })];
	return [m.regulation_stated_both({ count, mature: names(mature), unknown: names(unknown) })];
}

/** What else is known of the regulators that are not known to be mature. */
function signsOf({ make, unmatched, stated }: MakingWithoutMaturity): string[] {
	return signSentences([...unmatched, ...stated.filter((dossier) => unknownFor(dossier, make))]);
}

/** Names with how much each makes; those beyond the first few are counted. */
function namedMakers(unmatched: readonly Dossier[], make: Make): string {
	return namesInShort(
		unmatched.map(({ label, making }) => m.regulation_named_count({ name: label, count: making[make] ?? 0 }))
	);
}

/** What counts as known to be mature, and whom the figure does not show. */
export function makingDetails({ make, stated, without, unknown }: MakingWithoutMaturity): string[] {
	return [
		m.regulation_making_rule({ product: MAKE_PRODUCTS[make] }),
		...(without > 0 ? [m.regulation_making_without({ make, count: without })] : []),
		...(unknown > 0 ? [m.regulation_making_not_known({ count: unknown })] : []),
		...(stated.length > 0 ? [m.regulation_stated_table({ count: stated.length })] : [])
	];
}

/** A statement with its year and what its row says of it, for the note of a row. */
export function statedNote({ year, note }: StatedMaking, indicator: string): string {
	const said = { indicator, year: textFormat.year(year) };
	return note === '' ? m.regulation_stated_year(said) : m.regulation_stated_note({ ...said, note });
}
