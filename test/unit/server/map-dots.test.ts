import { describe, expect, it } from 'vitest';
import { mapDots } from '#core/chart/map-dots.ts';
import { mapShapes } from '#server/map.ts';

/** Countries that lie under another's dot, where both are on the map of the world. */
function covered(width: number): string[] {
	const shapes = mapShapes('world');
	const { dots, radius } = mapDots(shapes, new Set(shapes.places.map(({ iso3 }) => iso3)), width);
	return shapes.places
		.filter(({ iso3, extent }) => !dots.has(iso3) && extent < 2 * radius)
		.flatMap((place) =>
			[...dots]
				.filter(([, { x, y }]) => Math.hypot(x - place.x, y - place.y) < radius)
				.map(([iso3]) => `${iso3} over ${place.iso3}`)
		);
}

describe('dots on the map of the world', () => {
	it.each([1600, 1210])('cover no other country, %i pixels wide', (width) => {
		expect(covered(width)).toEqual([]);
	});

	it.each([760, 330])('cover few small ones where they crowd, %i pixels wide, and never Israel', (width) => {
		const found = covered(width);
		expect(found.length).toBeLessThanOrEqual(4);
		expect(found).not.toContain('PSE over ISR');
	});
});
