/** A dot that wants to stand on its anchor. */
export interface Anchor {
	readonly x: number;
	readonly y: number;
}

/** A place that dots keep off, as if a dot of that radius stood there for good. */
export interface KeptFree extends Anchor {
	readonly radius: number;
}

const ROUNDS = 40;
/** Dots further from each other than this many diameters are taken never to meet. */
const REACH = 4;
/** How much of the way back to its anchor a dot is drawn in each round. */
const PULL = 0.04;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Pitch of the spiral, in diameters. */
const SPIRAL = 0.7;

/**
 * Moves dots of a diameter apart until none lies on another or on a place kept free, or as far as a few rounds get, each as near to its
 * anchor as it can be and `margin` inside the box. The same anchors give the same places.
 */
export function spreadDots(
	anchors: readonly Anchor[],
	diameter: number,
	box: { readonly width: number; readonly height: number },
	margin: number,
	keptFree: readonly KeptFree[] = []
): Anchor[] {
	const dots = apartAtFirst(anchors, diameter);
	const fixed = keptFree.map((place) => ({ ...place, anchor: place, give: 0 }));
	const pairs = nearPairs(dots, [...dots, ...fixed], REACH * diameter);
	const crowded = new Set(pairs.flatMap(({ a, b }) => [a, b]));
	for (let round = 0; round < ROUNDS; round += 1) {
		let moved = false;
		for (const { a, b } of pairs) {
			const distance = a.radius + b.radius;
			const dx = b.x - a.x;
			const dy = b.y - a.y;
			const apart = Math.sqrt(dx * dx + dy * dy);
			if (apart >= distance || apart === 0) continue;
			const push = (distance - apart) / apart;
			a.x -= dx * push * (1 - b.give);
			a.y -= dy * push * (1 - b.give);
			b.x += dx * push * b.give;
			b.y += dy * push * b.give;
			moved = true;
		}
		const pull = round === ROUNDS - 1 ? 0 : PULL;
		for (const dot of crowded) {
			dot.x = clamp(dot.x + (dot.anchor.x - dot.x) * pull, margin, box.width - margin);
			dot.y = clamp(dot.y + (dot.anchor.y - dot.y) * pull, margin, box.height - margin);
		}
		if (!moved) break;
	}
	return dots.map(({ x, y }) => ({
		x: clamp(x, margin, box.width - margin),
		y: clamp(y, margin, box.height - margin)
	}));
}

interface Dot {
	readonly anchor: Anchor;
	x: number;
	y: number;
	readonly radius: number;
	/** How much of the way it gives to a dot that it lies under: half, and nothing where it is a place kept free. */
	readonly give: number;
}

interface Pair {
	readonly a: Dot;
	readonly b: Dot;
}

/** Dots that share a spot start on a spiral around it (Vogel's), since there is no direction to push them in. */
function apartAtFirst(anchors: readonly Anchor[], diameter: number): Dot[] {
	return anchors.map((anchor, index) => {
		const { x, y } = anchor;
		let before = 0;
		for (let other = 0; other < index; other += 1) if (near(anchors[other], anchor, diameter / 10)) before += 1;
		const away = diameter * SPIRAL * Math.sqrt(before);
		const angle = before * GOLDEN_ANGLE;
		return { anchor, x: x + away * Math.cos(angle), y: y + away * Math.sin(angle), radius: diameter / 2, give: 0.5 };
	});
}

function near(a: Anchor | undefined, b: Anchor, distance: number): boolean {
	return a !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < distance;
}

/** Only dots and places that start near each other can meet; `all` are the dots, then the places. */
function nearPairs(dots: readonly Dot[], all: readonly Dot[], reach: number): Pair[] {
	const pairs: Pair[] = [];
	for (const [index, a] of dots.entries()) {
		for (const b of all.slice(index + 1)) {
			if (Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach) pairs.push({ a, b });
		}
	}
	return pairs;
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
