import {
	madeInside,
	singleAlready,
	standing,
	stops,
	type Off,
	type Remaining,
	type Standing
} from '#core/active-ingredients/what-if.ts';
import type { Applicant, Molecule } from '#core/active-ingredients/register.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';
import { namesOf } from './text.ts';

/** The result of what is switched off, or how things stand where nothing is. */
export function stopSentence(
	off: Off,
	remaining: readonly Remaining[],
	names: { readonly nameOf: (iso3: string) => string; readonly applicants: readonly Applicant[] }
): string {
	const gone = [
		...[...off.countries].map(names.nameOf),
		...names.applicants.filter(({ key }) => off.applicants.has(key)).map(({ name }) => name)
	];
	const left = standing(remaining);
	if (gone.length > 0)
		return [lossSentence(textFormat.list(gone), left), ...oneSentence(left.one, singleAlready(remaining))].join(' ');
	return m.active_ingredients_nothing_off({
		molecules: left.molecules,
		one: left.one,
		country: remaining.filter(({ molecule: { countries, hhi } }) => hhi !== undefined && countries.length <= 1).length
	});
}

/** Molecules left with one source, and those of them that have no more now; nothing where there is none. */
function oneSentence(one: number, already: number): string[] {
	if (one === 0) return [];
	if (already === one) return [m.active_ingredients_without_one_same({ one })];
	return [
		already === 0 ? m.active_ingredients_without_one_new({ one }) : m.active_ingredients_without_one({ one, already })
	];
}

function lossSentence(gone: string, { none, molecules }: Standing): string {
	if (none === 0) return m.active_ingredients_without_loss({ gone, molecules });
	if (none === molecules) return m.active_ingredients_without_all({ gone, molecules });
	return m.active_ingredients_without({ gone, none, molecules });
}

/** The answer of the page: the country whose stop would cost most molecules their sources, and what the region makes itself. */
export function leadSentences(
	molecules: readonly Molecule[],
	seats: readonly string[],
	region: { readonly id: string; readonly name: string },
	members: readonly string[],
	nameOf: (iso3: string) => string
): string[] {
	const [first, second] = stops(molecules, seats);
	if (!first) return [];
	const gravest = m.active_ingredients_lead_stop({
		country: nameOf(first.iso3),
		none: first.none.length,
		molecules: molecules.length,
		one: first.one.length
	});
	if (region.id === 'world') {
		if (!second) return [gravest];
		return [gravest, m.active_ingredients_lead_second({ country: nameOf(second.iso3), none: second.none.length })];
	}
	const { inside, onlyInside } = madeInside(molecules, members);
	if (inside.length === 0)
		return [gravest, m.active_ingredients_lead_outside({ region: region.name, molecules: molecules.length })];
	const makers = seats.filter((iso3) => members.includes(iso3));
	const said = {
		region: region.name,
		inside: inside.length,
		molecules: molecules.length,
		makers: namesOf(makers.map(nameOf))
	};
	const only = onlyInside.length;
	return [
		gravest,
		only === 0 ? m.active_ingredients_lead_inside_shared(said) : m.active_ingredients_lead_inside({ ...said, only })
	];
}
