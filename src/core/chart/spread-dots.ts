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
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Pitch of the spiral, in distances. */
const SPIRAL = 0.7;

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
	const dots = apartAtFirst(anchors, distance);
	const pairs = nearPairs(dots, REACH * distance);
	for (let round = 0; round < ROUNDS; round += 1) {
		let moved = false;
		for (const [a, b] of pairs) {
			const [dx, dy] = [b.x - a.x, b.y - a.y];
			const apart = Math.sqrt(dx * dx + dy * dy);
			if (apart >= distance || apart === 0) continue;
			const push = (distance - apart) / 2 / apart;
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

/** Dots that share a spot start on a spiral around it (Vogel's), since there is no direction to push them in. */
function apartAtFirst(anchors: readonly Anchor[], distance: number): Dot[] {
	return anchors.map(({ x, y }, index) => {
		const before = anchors
			.slice(0, index)
			.filter((other) => Math.hypot(other.x - x, other.y - y) < distance / 10).length;
		const radius = distance * SPIRAL * Math.sqrt(before);
		return { x: x + radius * Math.cos(before * GOLDEN_ANGLE), y: y + radius * Math.sin(before * GOLDEN_ANGLE) };
	});
}

/** Only dots that start near each other can meet. */
function nearPairs(dots: readonly Dot[], reach: number): [Dot, Dot][] {
	const pairs: [Dot, Dot][] = [];
	for (const [index, a] of dots.entries()) {
		for (const b of dots.slice(index + 1)) {
			if (Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach) pairs.push([a, b]);
		}
	}
	return pairs;
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
