import type { MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { Finding } from '#core/schema/finding.ts';
import { pairKey, type BoundaryPolicy, type BoundaryRule } from './boundaries.ts';
import { inGeoBoxes, type LonLat } from './geo-box.ts';
import type { MapTopology, ShapeGeometry } from './map-topology.ts';
import { sphericalCentre } from './sphere.ts';

/** Common borders of shapes, in degrees. Coasts are in neither. */
export interface BorderLines {
	readonly settled: MultiLineString;
	readonly dashed: MultiLineString;
}

/** Every common border once, divided by the boundary policy. A stretch between two points goes where its middle lies. */
export function borderLines(topology: MapTopology, policy: BoundaryPolicy): BorderLines {
	const settled: Position[][] = [];
	const dashed: Position[][] = [];
	for (const [pair, lines] of linesByPair(topology)) {
		for (const line of lines) divide(line, (middle) => policy.isDashed(pair, middle), { settled, dashed });
	}
	return {
		settled: { type: 'MultiLineString', coordinates: settled },
		dashed: { type: 'MultiLineString', coordinates: dashed }
	};
}

/** Rules that dash nothing: pairs without a common border, boxes beside it. */
export function checkBoundaries(file: string, topology: MapTopology, rules: readonly BoundaryRule[]): Finding[] {
	const lines = linesByPair(topology);
	const finding = ({ line, pair }: BoundaryRule, column: string, what: string, remedy: string): Finding => ({
		file,
		line,
		column,
		what,
		came: pair,
		remedy
	});
	return rules.flatMap((rule) => {
		const border = lines.get(rule.pair);
		if (!border) {
			const remedy = 'Correct the codes, or delete the row: a line at sea cannot be dashed';
			return [finding(rule, 'code_a, code_b', 'expected two shapes that share a border in the world atlas', remedy)];
		}
		const middles = border.flatMap((line) =>
			line.slice(1).map((point, index) => sphericalCentre([line[index] ?? point, point]))
		);
		const empty = rule.parts.filter((box) => !middles.some((middle) => inGeoBoxes([box], middle)));
		return empty.map(() =>
			finding(rule, 'parts', 'expected every box to hold a stretch of the border', 'Move the box onto the border')
		);
	});
}

function linesByPair(topology: MapTopology): ReadonlyMap<string, Position[][]> {
	const pairs = new Map<string, [ShapeGeometry, ShapeGeometry]>();
	const { countries } = topology.objects;
	// The filter is asked about every arc that two shapes share.
	mesh(topology, countries, (a, b) => {
		if (a !== b) pairs.set(pairKey(codeOf(a), codeOf(b)), [a as ShapeGeometry, b as ShapeGeometry]);
		return false;
	});
	return new Map(
		[...pairs].map(([pair, geometries]) => {
			const common = mesh(topology, { type: 'GeometryCollection', geometries }, (a, b) => a !== b);
			return [pair, common.coordinates];
		})
	);
}

function codeOf(geometry: { properties?: unknown }): string {
	return (geometry as ShapeGeometry).properties.code;
}

function divide(
	line: readonly Position[],
	isDashed: (middle: LonLat) => boolean,
	into: Record<'settled' | 'dashed', Position[][]>
): void {
	let last: boolean | undefined;
	let run: Position[] = [];
	for (const [index, point] of line.entries()) {
		const before = line[index - 1];
		if (!before) continue;
		const dashed = isDashed(sphericalCentre([before, point]));
		if (dashed !== last) {
			run = [before];
			(dashed ? into.dashed : into.settled).push(run);
			last = dashed;
		}
		run.push(point);
	}
}
