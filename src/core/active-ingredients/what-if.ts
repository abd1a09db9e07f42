import type { Applicant, Entry, Molecule } from './register.ts';

/** What is switched off: whole countries by iso3 and single companies by key. */
export interface Off {
	readonly countries: ReadonlySet<string>;
	readonly applicants: ReadonlySet<string>;
}

/** A molecule with the companies that are left. */
export interface Remaining {
	readonly molecule: Molecule;
	/** Keys of companies, sorted. */
	readonly sources: readonly string[];
}

/** How molecules stand: without a source, with one, with more. */
export interface Standing {
	readonly molecules: number;
	readonly none: number;
	readonly one: number;
	readonly more: number;
}

export interface AreaStanding extends Standing {
	readonly area: string;
}

/** The molecules that would be left with no source, or with one only, if a country stopped. */
export interface Stop {
	readonly iso3: string;
	readonly none: readonly string[];
	readonly one: readonly string[];
}

/**
 * Reads what is switched off from the address: `off` and `off_applicant`, each a list with commas. Codes that are not on the list
 * are returned apart, so that a person is told.
 */
export function parseOff(
	countries: string,
	applicants: string,
	known: { readonly seats: readonly string[]; readonly applicants: readonly Applicant[] }
): { readonly off: Off; readonly unknown: readonly string[] } {
	const keys = new Set(known.applicants.map(({ key }) => key));
	const wanted = { countries: listed(countries), applicants: listed(applicants) };
	return {
		off: {
			countries: new Set(wanted.countries.filter((iso3) => known.seats.includes(iso3))),
			applicants: new Set(wanted.applicants.filter((key) => keys.has(key)))
		},
		unknown: [
			...wanted.countries.filter((iso3) => !known.seats.includes(iso3)),
			...wanted.applicants.filter((key) => !keys.has(key))
		]
	};
}

/** The same set with one more or one less, as it stands in the address: sorted, undefined where nothing is left. */
export function toggled(set: ReadonlySet<string>, key: string): string | undefined {
	const next = set.has(key) ? [...set].filter((other) => other !== key) : [...set, key];
	return next.length === 0 ? undefined : next.sort().join(',');
}

/** True where an entry stays: neither its company nor the company's country is off. A company without a confirmed seat is in no country. */
export function stays(entry: Entry, off: Off): boolean {
	return !off.applicants.has(entry.applicant) && !(entry.iso3 !== undefined && off.countries.has(entry.iso3));
}

/** What is left of each molecule, in the order given. A source is a company: its entries for one molecule count once. */
export function remainingSources(molecules: readonly Molecule[], off: Off): Remaining[] {
	return molecules.map((molecule) => {
		const left = molecule.entries.filter((entry) => stays(entry, off));
		return { molecule, sources: [...new Set(left.map(({ applicant }) => applicant))].sort() };
	});
}

/** Counts molecules by what is left of them. */
export function standing(remaining: readonly Remaining[]): Standing {
	const none = remaining.filter(({ sources }) => sources.length === 0).length;
	const one = remaining.filter(({ sources }) => sources.length === 1).length;
	return { molecules: remaining.length, none, one, more: remaining.length - none - one };
}

/** The same per therapeutic area, in the order in which areas come. */
export function areaStandings(remaining: readonly Remaining[]): AreaStanding[] {
	const areas = [...new Set(remaining.map(({ molecule }) => molecule.area))];
	return areas.map((area) => ({ area, ...standing(remaining.filter(({ molecule }) => molecule.area === area)) }));
}

/** Molecules left with one source that had no more to begin with. */
export function singleAlready(remaining: readonly Remaining[]): number {
	return remaining.filter(({ molecule, sources }) => sources.length === 1 && molecule.sources.length === 1).length;
}

/** What would happen if each of the countries stopped, the gravest first: by molecules without a source, then with one, then by code. */
export function stops(molecules: readonly Molecule[], seats: readonly string[]): Stop[] {
	return seats
		.map((iso3): Stop => {
			const left = remainingSources(molecules, { countries: new Set([iso3]), applicants: new Set() });
			// One that had a single source before has not come down to one.
			const fewer = left.filter(({ molecule, sources }) => sources.length < molecule.sources.length);
			return {
				iso3,
				none: fewer.filter(({ sources }) => sources.length === 0).map(({ molecule }) => molecule.inn),
				one: fewer.filter(({ sources }) => sources.length === 1).map(({ molecule }) => molecule.inn)
			};
		})
		.sort((a, b) => b.none.length - a.none.length || b.one.length - a.one.length || (a.iso3 < b.iso3 ? -1 : 1));
}

/** How many molecules have a source in the group, and how many have none anywhere else (an unconfirmed seat may be elsewhere). */
export function madeInside(
	molecules: readonly Molecule[],
	members: readonly string[]
): { readonly inside: readonly string[]; readonly onlyInside: readonly string[] } {
	const group = new Set(members);
	const inside = molecules.filter(({ countries }) => countries.some((iso3) => group.has(iso3)));
	const onlyInside = inside.filter(({ entries }) => entries.every(({ iso3 }) => iso3 !== undefined && group.has(iso3)));
	return { inside: inside.map(({ inn }) => inn), onlyInside: onlyInside.map(({ inn }) => inn) };
}

function listed(text: string): string[] {
	return [...new Set(text.split(',').filter((part) => part !== ''))];
}
