import { madeInside, stops, type Off, type Standing } from '#core/active-ingredients/what-if.ts';
import type { Applicant, Molecule } from '#core/active-ingredients/register.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';
import { namesOf } from './text.ts';

/** The result of what is switched off, or how things stand where nothing is. */
export function stopSentence(
	off: Off,
	standing: Standing,
	molecules: readonly Molecule[],
	names: { readonly nameOf: (iso3: string) => string; readonly applicants: readonly Applicant[] }
): string {
	const gone = [
		...[...off.countries].map(names.nameOf),
		...names.applicants.filter(({ key }) => off.applicants.has(key)).map(({ name }) => name)
	];
	if (gone.length > 0) {
		return m.active_ingredients_without({
			gone: textFormat.list(gone),
			molecules: standing.molecules,
			none: standing.none,
			one: standing.one
		});
	}
	return m.active_ingredients_nothing_off({
		molecules: standing.molecules,
		one: standing.one,
		country: molecules.filter(({ countries, hhi }) => hhi !== undefined && countries.length <= 1).length
	});
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
	return [
		gravest,
		m.active_ingredients_lead_inside({
			region: region.name,
			inside: inside.length,
			molecules: molecules.length,
			only: onlyInside.length,
			makers: namesOf(makers.map(nameOf))
		})
	];
}
