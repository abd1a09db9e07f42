import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleBetween, enclosingCap, lonLatOf, sphericalCentre, unitVector } from '#core/geo/sphere.ts';

const lonLat = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -89, max: 89, noNaN: true }));

describe('sphere', () => {
	it('turns degrees into vectors and back', () => {
		fc.assert(
			fc.property(lonLat, (point) => {
				expect(angleBetween(unitVector(lonLatOf(unitVector(point))), unitVector(point))).toBeLessThan(1e-6);
			})
		);
	});

	it('finds the middle across the antimeridian', () => {
		const [lon, lat] = sphericalCentre([
			[170, 0],
			[-170, 0]
		]);
		expect(Math.abs(lon)).toBeCloseTo(180, 6);
		expect(lat).toBeCloseTo(0, 6);
	});

	it('finds a circle that holds all points and is hardly larger than it must be', () => {
		const east = fc.tuple(
			fc.double({ min: 150, max: 210, noNaN: true }),
			fc.double({ min: -40, max: 40, noNaN: true })
		);
		fc.assert(
			fc.property(fc.array(east, { minLength: 1, maxLength: 20 }), (points) => {
				const cap = enclosingCap(points);
				const angles = points.map((point) => angleBetween(unitVector(point), unitVector(cap.centre)));
				expect(Math.max(...angles)).toBeCloseTo(cap.radius, 9);
				// No circle is smaller than half the widest distance, nor need it be larger than that times 2/√3 and a bit.
				const widest = Math.max(
					...points.flatMap((a) => points.map((b) => angleBetween(unitVector(a), unitVector(b))))
				);
				expect(cap.radius).toBeLessThanOrEqual(widest * 0.7 + 1e-6);
				expect(cap.radius).toBeGreaterThanOrEqual(widest / 2 - 1e-6);
			})
		);
	});

	it('refuses no points', () => {
		expect(() => enclosingCap([])).toThrow(RangeError);
	});
});
