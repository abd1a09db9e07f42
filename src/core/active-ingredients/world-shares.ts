import type { Scheme } from '#core/table/catalogue.ts';
import type { CrossSection, Group } from '#core/table/view.ts';

/** Groupings whose groups do not overlap and are few enough to be told apart by colour. */
const DIVIDING = ['un_region', 'who_region', 'wb_region', 'wb_income'];

/** Grouping that the world is divided by where the region chosen belongs to none of these. */
const USUAL = 'un_region';

/** One part of the world. */
export interface WorldPart {
	/** Id of the group; `rest` for countries that the grouping leaves out. */
	readonly key: string;
	/** Undefined for `rest`. */
	readonly name: string | undefined;
	/** True for a part without the countries of the region chosen, which stand in a part of their own. */
	readonly others: boolean;
	readonly members: readonly string[];
}

/** A part as a page names it: with the number of its countries. */
export interface PartLabel extends Omit<WorldPart, 'members'> {
	readonly members: number;
}

/** A part's share of what the world has of one indicator. */
export interface PartShare {
	readonly part: string;
	readonly value: number;
	/** 0–1; undefined where the world has none. */
	readonly share: number | undefined;
	/** Members whose number is known. */
	readonly covered: number;
}

/**
 * The world divided so that the region chosen is one of the parts: by its own grouping where that divides the world, else the region
 * and the rest of each UN region. Every inhabited country is in exactly one part; parts without a country are left out.
 */
export function worldParts(group: Group, schemes: readonly Scheme[], world: Group): WorldPart[] {
	const own = schemes.find(({ id, groups }) => DIVIDING.includes(id) && groups.some(({ id: key }) => key === group.id));
	const scheme = own ?? schemes.find(({ id }) => id === USUAL);
	const taken = new Set<string>();
	const take = (members: readonly string[]): string[] => {
		const free = members.filter((iso3) => !taken.has(iso3));
		for (const iso3 of free) taken.add(iso3);
		return free;
	};
	const parts: WorldPart[] = [];
	if (own === undefined && group.id !== world.id) {
		parts.push({ key: group.id, name: group.name, others: false, members: take(group.members) });
	}
	for (const { id, name, members } of scheme?.groups ?? []) {
		const free = take(members);
		parts.push({ key: id, name, others: free.length < members.length, members: free });
	}
	parts.push({ key: 'rest', name: undefined, others: false, members: take(world.members) });
	return parts.filter(({ members }) => members.length > 0);
}

/** What each part has of an indicator that is added up over the world. A country without a number is left out and not taken as 0. */
export function partShares(section: CrossSection, parts: readonly WorldPart[]): PartShare[] {
	const values = new Map(section.cells.map(({ iso3, value }) => [iso3, value]));
	const sums = parts.map(({ key, members }) => {
		const known = members.flatMap((iso3) => values.get(iso3) ?? []);
		return { part: key, value: known.reduce((sum, value) => sum + value, 0), covered: known.length };
	});
	const total = sums.reduce((sum, { value }) => sum + value, 0);
	return sums.map((sum) => ({ ...sum, share: total > 0 ? sum.value / total : undefined }));
}
