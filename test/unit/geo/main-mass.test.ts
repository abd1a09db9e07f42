import { describe, expect, it } from 'vitest';
import { mainMass, type LandPart } from '#core/geo/main-mass.ts';

/** A small square with its south-west corner at a point; `area` as it should count. */
function part(lon: number, lat: number, area: number): LandPart {
	const outer = [
		[lon, lat],
		[lon, lat + 1],
		[lon + 1, lat + 1],
		[lon + 1, lat]
	];
	return { outer, area };
}

const mainland = part(0, 0, 100);

/** Longitudes of the corners of the parts reached, for parts that differ in longitude. */
function reached(parts: readonly LandPart[], label?: readonly [number, number]): number[] {
	const points = mainMass(parts, label);
	return parts.filter(({ outer }) => points.includes(outer[0] ?? [])).map(({ outer }) => outer[0]?.[0] ?? NaN);
}

describe('mainMass', () => {
	it('reaches parts in hops of up to 500 km', () => {
		// One degree at the equator is 111 km: gaps of 4° and 4°, then 6°.
		expect(reached([mainland, part(5, 0, 1), part(10, 0, 1), part(17, 0, 1)])).toEqual([0, 5, 10]);
	});

	it('reaches large parts in hops of up to 1,000 km', () => {
		expect(reached([mainland, part(9, 0, 10), part(-8, 0, 9), part(19.5, 0, 10)])).toEqual([0, 9]);
	});

	it('starts at the label point, else with the largest part', () => {
		expect(reached([mainland, part(60, 0, 20)])).toEqual([0]);
		expect(reached([mainland, part(60, 0, 20)], [60.5, 0.5])).toEqual([60]);
	});

	it('has hops across the antimeridian', () => {
		expect(reached([part(176, 0, 5), part(-180, 0, 1)])).toEqual([176, -180]);
	});

	it('is empty for a country without land', () => {
		expect(mainMass([], [0, 0])).toEqual([]);
	});
});
