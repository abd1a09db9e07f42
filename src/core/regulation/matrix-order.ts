import type { Dossier } from './dossier.ts';
import { hasStatedOnly, MAKES, unknownFor } from './making.ts';
import { extentOf } from './membership.ts';
import { isKnownMature, STANDINGS } from './standing.ts';

/** Orders of the rows of the membership matrix. */
export const SORTS = ['standing', 'name', 'memberships', 'sites'] as const;
export type Sort = (typeof SORTS)[number];

/** Which members are shown; maturity is that for medicines. `unmatched`: makers of what their regulator is not known to be mature for. */
export const FILTERS = ['all', 'known', 'makers', 'unmatched', 'mature', 'vaccines_only', 'not_mature'] as const;
export type Filter = (typeof FILTERS)[number];

/** From this many members on, those of whom nothing is known are left out until a person asks for them. */
const MANY = 60;

const KEEPS: Readonly<Record<Filter, (dossier: Dossier) => boolean>> = {
	all: () => true,
	known: ({ memberships }) => memberships.length > 0,
	makers: isMaker,
	unmatched: (dossier) =>
		MAKES.some((make) => (dossier.making[make] ?? 0) > 0 && unknownFor(dossier, make)) ||
		(hasStatedOnly(dossier) && unknownFor(dossier, 'sites')),
	mature: ({ standing }) => isKnownMature(standing.medicines),
	vaccines_only: ({ standing }) => standing.medicines === 'vaccines_only',
	not_mature: ({ standing }) => !isKnownMature(standing.medicines)
};

/** Whether the country has a making site or a prequalified product, or is stated to make medicines. */
export function isMaker({ making, stated }: Dossier): boolean {
	return stated.length > 0 || Object.values(making).some((count) => count !== undefined && count > 0);
}

/** How many mechanisms a country takes fully part in, levels among them. */
export function membershipCount({ memberships }: Dossier): number {
	return memberships.filter((membership) => extentOf(membership) === 'full').length;
}

const byName = (a: Dossier, b: Dossier): number => a.label.localeCompare(b.label, 'en');

const COMPARE: Readonly<Record<Sort, (a: Dossier, b: Dossier) => number>> = {
	standing: (a, b) => STANDINGS.indexOf(a.standing.medicines) - STANDINGS.indexOf(b.standing.medicines),
	name: byName,
	memberships: (a, b) => membershipCount(b) - membershipCount(a),
	sites: (a, b) => (b.making.sites ?? -1) - (a.making.sites ?? -1)
};

/** The rows as asked for; ties by name, so that an order never depends on the one before. */
export function arranged(region: readonly Dossier[], sort: Sort, filter: Filter): Dossier[] {
	const compare = COMPARE[sort];
	return region.filter(KEEPS[filter]).sort((a, b) => compare(a, b) || byName(a, b));
}

/** How many members a filter keeps. */
export function kept(region: readonly Dossier[], filter: Filter): number {
	return region.filter(KEEPS[filter]).length;
}

/** The filter of a page nobody has changed: everyone, or in a large region those of whom something is known. */
export function defaultFilter(region: readonly Dossier[]): Filter {
	return region.length >= MANY ? 'known' : 'all';
}

/** The order that the address asks for; by standing by default. */
export function parseSort(text: string): Sort {
	return SORTS.find((sort) => sort === text) ?? 'standing';
}

/** The filter that the address asks for, or the region's default. */
export function parseFilter(text: string, region: readonly Dossier[]): Filter {
	return FILTERS.find((filter) => filter === text) ?? defaultFilter(region);
}
