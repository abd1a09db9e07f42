import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { mainMass, type LandPart } from '#core/geo/main-mass.ts';
import type { MapAtlas } from '#core/geo/map-shapes.ts';
import { shapePolygons } from '#core/geo/map-topology.ts';
import { simplify } from '#core/geo/simplify.ts';

/** Square kilometres that a steradian of the globe holds, rounded. */
const KM2_PER_STERADIAN = 40.6e6;
/** Detail that is enough to measure hops of hundreds of kilometres. */
const COARSE = { minTriangle: 300 / KM2_PER_STERADIAN, minPart: 1 / KM2_PER_STERADIAN };

/** Main mass of every country that has a shape, as points in degrees, by iso3. */
export function mainLand(atlas: MapAtlas): ReadonlyMap<string, readonly Position[]> {
	const coarse = simplify(atlas.topology, COARSE);
	const parts = new Map<string, LandPart[]>();
	for (const geometry of coarse.objects.countries.geometries) {
		const { code } = geometry.properties;
		const iso3 = atlas.countries.get(code);
		if (iso3 === undefined) continue;
		const own = parts.get(iso3) ?? [];
		for (const [outer] of shapePolygons(coarse, geometry).coordinates) {
			if (outer) own.push({ outer, area: geoArea({ type: 'Polygon', coordinates: [outer] }) });
		}
		parts.set(iso3, own);
	}
	return new Map([...parts].map(([iso3, own]) => [iso3, mainMass(own, atlas.labels.get(iso3))]));
}
