/** A dot that wants to stand on its anchor. */
export interface Anchor {
	readonly x: number;
	readonly y: number;
}

const ROUNDS = 40;
/** Dots further from each other than this many distances are taken never to meet. */
const REACH = 4;
/** How much of the way back to its anchor a dot is drawn in each round. */
const PULL = 0.04;
/** Directions of dots on the same spot differ by the golden angle, so that none coincide. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves dots apart until their centres are `distance` from each other, or as far as a few rounds get, each as near to its anchor
 * as it can be and `margin` inside the box. The same anchors give the same places.
 */
export function spreadDots(
	anchors: readonly Anchor[],
	distance: number,
	box: { readonly width: number; readonly height: number },
	margin: number
): Anchor[] {
	const dots = anchors.map(({ x, y }) => ({ x, y }));
	const pairs = nearPairs(dots, REACH * distance);
	for (let round = 0; round < ROUNDS; round += 1) {
		let moved = false;
		for (const { a, b, angle } of pairs) {
			const [x, y] = [b.x - a.x, b.y - a.y];
			const apart = Math.sqrt(x * x + y * y);
			if (apart >= distance) continue;
			const same = apart < 1e-6;
			const dx = same ? Math.cos(angle) : x / apart;
			const dy = same ? Math.sin(angle) : y / apart;
			const push = (distance - apart) / 2;
			a.x -= dx * push;
			a.y -= dy * push;
			b.x += dx * push;
			b.y += dy * push;
			moved = true;
		}
		const pull = round === ROUNDS - 1 ? 0 : PULL;
		for (const [index, dot] of dots.entries()) {
			const anchor = anchors[index] ?? dot;
			dot.x += (anchor.x - dot.x) * pull;
			dot.y += (anchor.y - dot.y) * pull;
			dot.x = clamp(dot.x, margin, box.width - margin);
			dot.y = clamp(dot.y, margin, box.height - margin);
		}
		if (!moved) break;
	}
	return dots;
}

interface Dot {
	x: number;
	y: number;
}

interface Pair {
	readonly a: Dot;
	readonly b: Dot;
	/** Where `b` goes should both stand on the same spot. */
	readonly angle: number;
}

/** Only dots that start near each other can meet. */
function nearPairs(dots: readonly Dot[], reach: number): Pair[] {
	const pairs: Pair[] = [];
	for (const [index, a] of dots.entries()) {
		for (const b of dots.slice(index + 1)) {
			if (Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach) {
				pairs.push({ a, b, angle: pairs.length * GOLDEN_ANGLE });
			}
		}
	}
	return pairs;
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
