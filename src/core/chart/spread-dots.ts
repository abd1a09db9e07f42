/** A dot that wants to stand on its anchor. */
export interface Anchor {
	readonly x: number;
	readonly y: number;
}

/** A place that no dot should cover, and how far from it the centres of dots keep. */
export interface KeptFree extends Anchor {
	readonly distance: number;
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
 * Moves dots apart until their centres are `distance` from each other and off the places kept free, or as far as a few rounds get, each
 * as near to its anchor as it can be and `margin` inside the box. The same anchors give the same places.
 */
export function spreadDots(
	anchors: readonly Anchor[],
	distance: number,
	box: { readonly width: number; readonly height: number },
	margin: number,
	keptFree: readonly KeptFree[] = []
): Anchor[] {
	const dots = apartAtFirst(anchors, distance);
	const pairs = nearPairs(dots, REACH * distance);
	const covering = nearPlaces(dots, keptFree, REACH * distance);
	const crowded = new Set([...pairs.flatMap(({ a, b }) => [a, b]), ...covering.map(({ dot }) => dot)]);
	for (let round = 0; round < ROUNDS; round += 1) {
		let moved = false;
		for (const { a, b } of pairs) {
			const dx = b.x - a.x;
			const dy = b.y - a.y;
			const apart = Math.sqrt(dx * dx + dy * dy);
			if (apart >= distance || apart === 0) continue;
			const push = (distance - apart) / 2 / apart;
			a.x -= dx * push;
			a.y -= dy * push;
			b.x += dx * push;
			b.y += dy * push;
			moved = true;
		}
		for (const { dot, place } of covering) {
			const dx = dot.x - place.x;
			const dy = dot.y - place.y;
			const apart = Math.sqrt(dx * dx + dy * dy);
			if (apart >= place.distance || apart === 0) continue;
			dot.x += dx * (place.distance / apart - 1);
			dot.y += dy * (place.distance / apart - 1);
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
}

interface Pair {
	readonly a: Dot;
	readonly b: Dot;
}

/** Dots that share a spot start on a spiral around it (Vogel's), since there is no direction to push them in. */
function apartAtFirst(anchors: readonly Anchor[], distance: number): Dot[] {
	return anchors.map((anchor, index) => {
		const { x, y } = anchor;
		let before = 0;
		for (let other = 0; other < index; other += 1) if (near(anchors[other], anchor, distance / 10)) before += 1;
		const radius = distance * SPIRAL * Math.sqrt(before);
		return { anchor, x: x + radius * Math.cos(before * GOLDEN_ANGLE), y: y + radius * Math.sin(before * GOLDEN_ANGLE) };
	});
}

function near(a: Anchor | undefined, b: Anchor, distance: number): boolean {
	return a !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < distance;
}

/** Only dots that start near each other can meet. */
function nearPairs(dots: readonly Dot[], reach: number): Pair[] {
	const pairs: Pair[] = [];
	for (const [index, a] of dots.entries()) {
		for (let other = index + 1; other < dots.length; other += 1) {
			const b = dots[other];
			if (b && Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach) pairs.push({ a, b });
		}
	}
	return pairs;
}

/** Only places near where a dot starts can come under it. */
function nearPlaces(dots: readonly Dot[], places: readonly KeptFree[], reach: number): { dot: Dot; place: KeptFree }[] {
	return places.flatMap((place) =>
		dots
			.filter((dot) => Math.abs(dot.x - place.x) < reach && Math.abs(dot.y - place.y) < reach)
			.map((dot) => ({ dot, place }))
	);
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
