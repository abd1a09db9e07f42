import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { regionProjection } from '#core/geo/projection-choice.ts';
import { regionFrame, type MemberLand } from '#core/geo/region-frame.ts';
import { worldFrame } from '#core/geo/world-frame.ts';

/** Points on the edge of a box in degrees; may run across the antimeridian with an east beyond 180. */
function land(west: number, south: number, east: number, north: number): Position[] {
	const points: Position[] = [];
	for (let step = 0; step <= 8; step++) {
		const [lon, lat] = [west + ((east - west) * step) / 8, south + ((north - south) * step) / 8];
		points.push([lon, south], [lon, north], [west, lat], [east, lat]);
	}
	return points;
}
const member = (...box: Parameters<typeof land>): MemberLand => ({ land: land(...box), label: [box[0], box[1]] });
const isAzimuthal = (points: Position[]): boolean => (regionProjection(points)?.clipAngle() ?? 0) > 0;

describe('regionProjection', () => {
	it.each([
		['Africa', land(-17, -35, 51, 37), true],
		['the European Union', land(-10, 35, 34, 70), true],
		['the western Pacific', land(73, -47, 180, 53), false],
		['Europe with all of the Russian Federation', land(-24, 35, 190, 77), false]
	])('of %s', (_, points, azimuthal) => {
		expect(regionProjection(points)).toBeDefined();
		expect(isAzimuthal(points)).toBe(azimuthal);
	});

	it('is undefined for what spans the world', () => {
		expect(regionProjection(land(-120, -40, 150, 60))).toBeUndefined();
	});
});

describe('regionFrame', () => {
	it.each([
		['wide', [member(0, 0, 60, 10)], 420],
		['tall', [member(0, -30, 10, 40)], 820],
		['a single point', [{ land: [[10, 50]], label: [10, 50] }], 420]
	])('clamps the height of a %s region', (_, members, height) => {
		const framed = regionFrame(members);
		expect(framed?.frame).toMatchObject({ width: 960, height });
		expect(framed?.outline).toBe(`M0 0h960v${height}h-960z`);
	});

	it('has all land inside the box, also across the antimeridian', () => {
		const members = [member(160, -20, 200, 20), member(150, -45, 170, -30)];
		const framed = regionFrame(members);
		for (const [lon = 0, lat = 0] of members.flatMap((each) => each.land)) {
			const [x, y] = framed?.frame.projection([lon, lat]) ?? [NaN, NaN];
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(960);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(framed?.frame.height ?? 0);
		}
	});

	it('lets the box cut one very wide member where there are enough others, but keeps its label point', () => {
		const wide: MemberLand = { land: land(30, 45, 190, 75), label: [44, 58] };
		const others = Array.from({ length: 9 }, (_, index) => member(-9 + index * 4, 40, -6 + index * 4, 55));
		const few = regionFrame([wide, ...others.slice(0, 4)]);
		const many = regionFrame([wide, ...others]);
		expect(many?.frame.projection.scale()).toBeGreaterThan(1.4 * (few?.frame.projection.scale() ?? Infinity));
		const [x, y] = many?.frame.projection([44, 58]) ?? [NaN, NaN];
		expect(x).toBeLessThanOrEqual(960);
		expect(y).toBeGreaterThanOrEqual(0);
	});

	it('knows a circle around all that the box shows', () => {
		const framed = regionFrame([member(0, 0, 20, 20)]);
		expect(framed?.view?.centre[0]).toBeCloseTo(10, 0);
		expect(framed?.view?.radius).toBeGreaterThan(0.2);
	});

	it('is undefined for what spans the world', () => {
		expect(regionFrame([member(-120, -40, -60, 60), member(60, -40, 150, 60)])).toBeUndefined();
	});
});

describe('worldFrame', () => {
	it('fills 960 pixels and leaves Antarctica out', () => {
		const { frame } = worldFrame();
		expect(frame.width).toBe(960);
		expect(frame.height).toBeGreaterThan(380);
		expect(frame.height).toBeLessThan(460);
		expect(frame.projection([0, -60])?.[1]).toBeGreaterThan(frame.height);
		expect(frame.projection([0, 83])?.[1]).toBeGreaterThan(0);
	});
});
