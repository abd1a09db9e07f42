import type { StandingColumn } from '#core/ecosystem/standing.ts';
import type { CrossSection, RankedCell } from '#core/table/view.ts';

/** A rank with how many countries it is among. */
export interface Rank {
	readonly rank: number;
	readonly tied: boolean;
	readonly of: number;
}

/** Where a country stands in one indicator. */
export interface Place {
	/** Latest value, or the kind of absence. */
	readonly cell: RankedCell;
	/** 0 to 100 among the countries of the world that have a value, higher is better or more; undefined without a value. */
	readonly percentile: number | undefined;
	/** Undefined without a value, and for indicators that have no order. */
	readonly world: Rank | undefined;
	/** The same among the members of the country's region. */
	readonly region: Rank | undefined;
}

/** Places of a country by the standing of the world and the latest values of its region; undefined where it is not in the world's list. */
export function placeOf(iso3: string, world: StandingColumn, region: CrossSection | undefined): Place | undefined {
	const standing = world.standings.get(iso3);
	if (!standing) return undefined;
	const { percentile, ...cell } = standing;
	const own = region?.cells.find((member) => member.iso3 === iso3);
	return {
		cell,
		percentile,
		world: rankIn(cell, world.of),
		region: own && region && rankIn(own, region.cells.filter(({ value }) => value !== undefined).length)
	};
}

function rankIn({ rank, tied }: RankedCell, of: number): Rank | undefined {
	return rank === undefined ? undefined : { rank, tied, of };
}
