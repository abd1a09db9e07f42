import type { StandingColumn } from '#core/ecosystem/standing.ts';
import { rankable } from '#core/table/rank.ts';

/** A country's percentiles in the world by indicator: those that it has. */
export type Profile = ReadonlyMap<string, number>;

/** A country that is like another one. */
export interface Peer {
	readonly iso3: string;
	/** Mean absolute difference of percentiles, 0 to 100: 0 is the same profile. */
	readonly distance: number;
	/** Indicators that both have a value of. */
	readonly shared: number;
}

/** How many peers are named, and how many indicators two countries must share for their difference to say something. */
export const PEERS = 3;
export const LEAST_SHARED = 10;

/** Profiles of all countries over the indicators whose percentiles compare. */
export function profiles(columns: Iterable<StandingColumn>): ReadonlyMap<string, Profile> {
	const made = new Map<string, Map<string, number>>();
	for (const { indicator, standings } of columns) {
		if (!rankable(indicator)) continue;
		for (const [iso3, { percentile }] of standings) {
			if (percentile === undefined) continue;
			const own = made.get(iso3) ?? new Map<string, number>();
			own.set(indicator.id, percentile);
			made.set(iso3, own);
		}
	}
	return made;
}

/** Mean absolute difference over the indicators that both have; undefined where they share none. */
export function profileDistance(one: Profile, other: Profile): Omit<Peer, 'iso3'> | undefined {
	let [sum, shared] = [0, 0];
	for (const [indicator, percentile] of one) {
		const compared = other.get(indicator);
		if (compared === undefined) continue;
		sum += Math.abs(percentile - compared);
		shared += 1;
	}
	return shared === 0 ? undefined : { distance: sum / shared, shared };
}

/** The candidates with the nearest profiles, nearest first; those that share too few indicators are left out. */
export function nearestPeers(
	iso3: string,
	candidates: readonly string[],
	all: ReadonlyMap<string, Profile>
): readonly Peer[] {
	const own = all.get(iso3);
	if (!own) return [];
	const peers = candidates.flatMap((candidate): Peer[] => {
		const other = candidate === iso3 ? undefined : all.get(candidate);
		const found = other && profileDistance(own, other);
		return found && found.shared >= LEAST_SHARED ? [{ iso3: candidate, ...found }] : [];
	});
	return peers.sort((a, b) => a.distance - b.distance || (a.iso3 < b.iso3 ? -1 : 1)).slice(0, PEERS);
}
