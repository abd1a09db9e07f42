import type { Dossier } from '#core/regulation/dossier.ts';
import type { Make, MakingWithoutMaturity } from '#core/regulation/making.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** More countries than this are counted instead of named. */
const NAMED = 6;

/** Who makes without a regulator known to be mature, with how much each makes. */
export function makingFinding(region: string, { make, makers, unmatched, without }: MakingWithoutMaturity): string {
	if (makers.length === 0 && without === 0) return m.regulation_making_unknown({ region });
	if (makers.length === 0) return m.regulation_making_nobody({ make, region });
	if (unmatched.length === 0) return m.regulation_making_matched({ make, region, makers: makers.length });
	const names = namedMakers(unmatched, make);
	return m.regulation_making_finding({ make, region, makers: makers.length, count: unmatched.length, names });
}

/** The same of making sites, for the first lines of the page, which have named the region already. */
export function makersLead({ makers, unmatched, without }: MakingWithoutMaturity): string {
	if (makers.length === 0) return without === 0 ? '' : m.regulation_lead_no_makers();
	if (unmatched.length === 0) return m.regulation_lead_matched({ makers: makers.length });
	const names = namedMakers(unmatched, 'sites');
	return m.regulation_lead_makers({ makers: makers.length, count: unmatched.length, names });
}

/** Names with how much each makes; those beyond the first few are counted. */
function namedMakers(unmatched: readonly Dossier[], make: Make): string {
	const all = unmatched.length <= NAMED + 1;
	const named = (all ? unmatched : unmatched.slice(0, NAMED)).map(({ label, making }) =>
		m.regulation_named_count({ name: label, count: making[make] ?? 0 })
	);
	return textFormat.list(all ? named : [...named, m.regulation_making_more({ count: unmatched.length - NAMED })]);
}

/** Whose maturity is known for vaccines alone, and whom the figure does not show. */
export function makingDetails({ make, vaccinesOnly, without, unknown }: MakingWithoutMaturity): string[] {
	return [
		m.regulation_making_rule(),
		...(make === 'vaccines' || vaccinesOnly.length === 0
			? []
			: [m.regulation_making_vaccines_only({ names: textFormat.list(vaccinesOnly.map(({ label }) => label)) })]),
		...(without > 0 ? [m.regulation_making_without({ make, count: without })] : []),
		...(unknown > 0 ? [m.regulation_making_not_known({ count: unknown })] : [])
	];
}
