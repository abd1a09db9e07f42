import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_ZOOM, pan, reveal, viewBox, zoomAround, type Zoom } from '#core/chart/zoom.ts';

const box = { width: 960, height: 480 };
const step = fc.record({
	factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
	x: fc.double({ min: 0, max: 960, noNaN: true }),
	y: fc.double({ min: 0, max: 480, noNaN: true }),
	dx: fc.double({ min: -2000, max: 2000, noNaN: true })
});

function inside(zoom: Zoom): void {
	const slack = 1e-6;
	expect(zoom.k).toBeGreaterThanOrEqual(1);
	expect(Math.min(zoom.x, zoom.y)).toBeGreaterThanOrEqual(-slack);
	expect(zoom.x + box.width / zoom.k).toBeLessThanOrEqual(box.width + slack);
	expect(zoom.y + box.height / zoom.k).toBeLessThanOrEqual(box.height + slack);
}

describe('zoom', () => {
	test('whatever is done, the window stays in the figure', () => {
		fc.assert(
			fc.property(fc.array(step), (steps) => {
				let zoom = NO_ZOOM;
				for (const { factor, x, y, dx } of steps) {
					zoom = pan(zoomAround(zoom, box, factor, { x, y }), box, dx, -dx);
					inside(zoom);
				}
			})
		);
	});

	test('the point under the pointer stays where it is', () => {
		const zoom = zoomAround(NO_ZOOM, box, 4, { x: 240, y: 120 });
		expect(zoom).toEqual({ k: 4, x: 180, y: 90 });
		expect((240 - zoom.x) * zoom.k).toBe(240);
	});

	test('a revealed point is in the window', () => {
		fc.assert(
			fc.property(step, step, (a, b) => {
				const zoom = reveal(zoomAround(NO_ZOOM, box, 6, a), box, b);
				inside(zoom);
				expect(b.x).toBeGreaterThanOrEqual(zoom.x - 1e-6);
				expect(b.x).toBeLessThanOrEqual(zoom.x + box.width / zoom.k + 1e-6);
			})
		);
	});

	test('the whole figure is its own viewBox', () => {
		expect(viewBox(NO_ZOOM, box)).toBe('0 0 960 480');
	});
});
