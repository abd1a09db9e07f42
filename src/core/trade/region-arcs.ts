import type { Place } from '#core/geo/shapes.ts';
import { ELSEWHERE, flowsBetween, type LevelFlow } from './flow-level.ts';
import type { Report } from './flow-view.ts';
import type { Flow } from './flow.ts';

/** Flows as a map of regions shows them. */
export interface RegionArcs {
	/** Between two regions, with a value by the chosen report, largest first. */
	readonly flows: readonly LevelFlow[];
	/** Where regions stand: the mean place of the countries of their flows, each weighted by the value. Their id stands for the iso3. */
	readonly places: readonly Place[];
	/** What no arrow can show, in US dollars: what stays in one region, and what has an end in none. */
	readonly within: number;
	readonly unplaced: number;
}

/** Schemes whose groups are no places: the middle of the countries of one income is in an ocean. */
const NO_REGIONS: ReadonlySet<string> = new Set(['wb_income']);

/** Whether the groups of a scheme can stand on a map. */
export function standsOnMap(scheme: string): boolean {
	return !NO_REGIONS.has(scheme);
}

/**
 * Adds flows up between regions, and finds where the regions stand on a map.
 *
 * @param regionOf id of the region of each country; a country that is not in it is in none
 * @param countries places of countries on the map
 */
export function regionArcs(
	flows: readonly Flow[],
	regionOf: ReadonlyMap<string, string>,
	report: Report,
	countries: readonly Place[]
): RegionArcs {
	const between = flowsBetween(flows, regionOf).filter((flow) => (flow[report] ?? 0) > 0);
	const sum = (of: readonly LevelFlow[]): number => of.reduce((total, flow) => total + (flow[report] ?? 0), 0);
	const unplaced = between.filter(({ origin, destination }) => origin === ELSEWHERE || destination === ELSEWHERE);
	const placed = between.filter((flow) => !unplaced.includes(flow));
	return {
		flows: placed
			.filter(({ origin, destination }) => origin !== destination)
			.sort((a, b) => (b[report] ?? 0) - (a[report] ?? 0)),
		places: centres(flows, regionOf, report, countries),
		within: sum(placed.filter(({ origin, destination }) => origin === destination)),
		unplaced: sum(unplaced)
	};
}

function centres(
	flows: readonly Flow[],
	regionOf: ReadonlyMap<string, string>,
	report: Report,
	countries: readonly Place[]
): Place[] {
	const spots = new Map(countries.map((place) => [place.iso3, place]));
	const sums = new Map<string, { value: number; x: number; y: number }>();
	for (const flow of flows) {
		const value = flow[report] ?? 0;
		for (const iso3 of [flow.origin, flow.destination]) {
			const [region, spot] = [regionOf.get(iso3), spots.get(iso3)];
			if (region === undefined || !spot || value <= 0) continue;
			const sum = sums.get(region) ?? { value: 0, x: 0, y: 0 };
			sums.set(region, { value: sum.value + value, x: sum.x + value * spot.x, y: sum.y + value * spot.y });
		}
	}
	return [...sums].map(([iso3, { value, x, y }]) => ({ iso3, x: x / value, y: y / value, extent: 0 }));
}
