import { describe, expect, it } from 'vitest';
import { mapIds, mapPoints, mapShapes } from '#server/map.ts';
import { countryLabels } from '#server/map-places.ts';

const labels = [...countryLabels()].map(([key, [lon, lat]]) => ({ key, lat, lon }));

describe('places on prepared maps', () => {
	it('stand where countries of the same place stand', () => {
		for (const id of ['world', 'au:AU', 'who_region:SEARO'].filter((known) => mapIds().includes(known))) {
			const at = new Map(mapPoints(id, labels).map((place) => [place.key, place]));
			const exact = mapShapes(id).places.filter(({ iso3, x, y }) => {
				const place = at.get(iso3);
				return place && Math.abs(place.x - x) <= 0.1 && Math.abs(place.y - y) <= 0.1;
			});
			// Others stand at the middle of their largest visible part instead of their label point.
			expect(exact.length / mapShapes(id).places.length, id).toBeGreaterThan(0.6);
		}
	});

	it('are left out where the box does not show them', () => {
		const places = [
			{ key: 'nairobi', lat: -1.29, lon: 36.82 },
			{ key: 'tokyo', lat: 35.68, lon: 139.69 },
			{ key: 'antipodes', lat: 5, lon: -150 }
		];
		expect(mapPoints('au:AU', places).map(({ key }) => key)).toEqual(['nairobi']);
		expect(mapPoints('world', places)).toHaveLength(3);
	});

	it('lie in the box of the map', () => {
		// Making a map takes a while: a sample of all groupings.
		for (const id of mapIds().filter((_, index) => index % 11 === 0)) {
			const { width, height } = mapShapes(id);
			for (const { x, y } of mapPoints(id, labels)) {
				expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
			}
		}
	});

	it('refuses an unknown group', () => {
		expect(() => mapPoints('who:nowhere', [])).toThrow('no group "who:nowhere"');
	});
});
