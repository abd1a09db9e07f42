import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadDots } from '#core/chart/spread-dots.ts';

const box = { width: 400, height: 300 };

describe('dots moved apart', () => {
	it('leaves dots alone that have room', () => {
		const anchors = [
			{ x: 50, y: 50 },
			{ x: 90, y: 50 }
		];
		expect(spreadDots(anchors, 12, box, 6)).toEqual(anchors);
	});

	it('separates dots on one spot and keeps them near it', () => {
		const anchors = Array.from({ length: 8 }, () => ({ x: 200, y: 150 }));
		const dots = spreadDots(anchors, 12, box, 6);
		for (const [index, a] of dots.entries()) {
			expect(Math.hypot(a.x - 200, a.y - 150)).toBeLessThan(30);
			for (const b of dots.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(9);
		}
	});

	it('keeps a dot off a place kept free, on the side of its anchor, and leaves far ones alone', () => {
		const anchors = [
			{ x: 200, y: 150 },
			{ x: 300, y: 150 }
		];
		const [near, far] = spreadDots(anchors, 12, box, 6, [{ x: 197, y: 150, radius: 2 }]);
		expect(near?.y).toBe(150);
		expect(near?.x).toBeCloseTo(205, 5);
		expect(far).toEqual(anchors[1]);
	});

	it('keeps dots apart and off the place at once', () => {
		const anchors = [
			{ x: 200, y: 150 },
			{ x: 203, y: 151 }
		];
		const [a, b] = spreadDots(anchors, 12, box, 6, [{ x: 201, y: 149, radius: 2 }]);
		if (!a || !b) throw new Error('two anchors gave fewer dots');
		expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(11);
		for (const { x, y } of [a, b]) expect(Math.hypot(x - 201, y - 149)).toBeGreaterThan(7.5);
	});

	it('stays in the box and is the same every time', () => {
		const anchor = fc.record({
			x: fc.double({ min: 0, max: 400, noNaN: true }),
			y: fc.double({ min: 0, max: 300, noNaN: true })
		});
		fc.assert(
			fc.property(fc.array(anchor, { maxLength: 40 }), (anchors) => {
				const dots = spreadDots(anchors, 12, box, 6);
				expect(dots).toEqual(spreadDots(anchors, 12, box, 6));
				for (const { x, y } of dots) expect(x >= 6 && x <= 394 && y >= 6 && y <= 294).toBe(true);
			}),
			{ numRuns: 60 }
		);
	});
});
