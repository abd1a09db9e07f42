import type { MapShapes } from '#core/geo/shapes.ts';
import { flowsBetween, type LevelFlow } from '#core/trade/flow-level.ts';
import type { FlowView } from '#core/trade/flow-view.ts';
import { regionArcs, standsOnMap, type RegionArcs } from '#core/trade/region-arcs.ts';

/** A scheme between whose groups flows are added up, with the group of each country. */
export interface MapLevel {
	readonly id: string;
	readonly places: ReadonlyMap<string, string>;
}

interface Ground {
	readonly shapes: MapShapes;
	/** Names of countries by iso3. */
	readonly names: ReadonlyMap<string, string>;
	/** Name of a country or region. */
	readonly name: (place: string) => string;
}

/** What a map of flows draws, and on what ground. */
export interface FlowArrows extends Pick<Ground, 'shapes' | 'names'> {
	readonly drawn: readonly LevelFlow[];
	/** Undefined where arrows are between countries. */
	readonly regions: RegionArcs | undefined;
}

/** Arrows that a map of this size can hold. */
const DRAWN = 25;

/** The largest flows by the chosen report: between the groups of the level where these are places, else between countries. */
export function flowArrows(view: FlowView, level: MapLevel | undefined, { shapes, names, name }: Ground): FlowArrows {
	if (!level || !standsOnMap(level.id)) {
		const reported = view.flows.filter((flow) => (flow[view.report] ?? 0) > 0);
		return { shapes, names, drawn: flowsBetween(reported.slice(0, DRAWN)), regions: undefined };
	}
	const regions = regionArcs(view.flows, level.places, view.report, shapes.places);
	return {
		// Regions stand among the countries of the map, as if they were some.
		shapes: { ...shapes, places: [...shapes.places, ...regions.places] },
		names: new Map([...names, ...regions.places.map(({ iso3 }) => [iso3, name(iso3)] as const)]),
		drawn: regions.flows.slice(0, DRAWN),
		regions
	};
}
