export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** An arc as a filled path that narrows and ends in an arrowhead, with a point on its middle. */
export interface FlowArc {
	readonly d: string;
	readonly middle: Spot;
	/** Where the head ends. */
	readonly tip: Spot;
}

/** How far the middle of an arc stands off the straight line, as a share of its length. */
const BEND = 0.16;
/** The shaft narrows to this share of its width, so that the direction is seen along the whole arc. */
const TAPER = 0.55;
const HEAD_LEAST = 7;

/**
 * A bent arrow from one spot to another, `width` wide where it starts, that ends `gap` before the other, or less where they are near. It bends to its own left, so
 * that there and back do not cover each other. `unit` is how many units of the map a pixel is. Undefined where the spots are one.
 */
export function flowArc(from: Spot, to: Spot, width: number, gap: number, unit: number): FlowArc | undefined {
	const distance = Math.hypot(to.x - from.x, to.y - from.y);
	if (distance === 0) return undefined;
	const before = Math.min(gap, distance / 3);
	const control = bend(from, to);
	const ahead = direction(control, to);
	const tip = { x: to.x - ahead.x * before, y: to.y - ahead.y * before };
	const head = Math.min(Math.max(HEAD_LEAST * unit, width * 1.3), (distance - before) / 2);
	const neck = { x: tip.x - ahead.x * head, y: tip.y - ahead.y * head };
	const start = direction(from, control);
	const along = direction(from, neck);
	const half = width / 2;
	const narrow = half * TAPER;
	const wing = Math.max(narrow * 2.2, head * 0.45);
	const mean = (half + narrow) / 2;
	const d =
		`M${side(from, start, half)}Q${side(control, along, mean)} ${side(neck, ahead, narrow)}` +
		`L${side(neck, ahead, wing)}L${write(tip)}L${side(neck, ahead, -wing)}L${side(neck, ahead, -narrow)}` +
		`Q${side(control, along, -mean)} ${side(from, start, -half)}Z`;
	const middle = { x: (from.x + 2 * control.x + neck.x) / 4, y: (from.y + 2 * control.y + neck.y) / 4 };
	return { d, middle, tip };
}

/** The same arc as an even band, for pointing at. */
export function arcBand(from: Spot, to: Spot, width: number): string {
	const control = bend(from, to);
	const half = width / 2;
	const [start, along, end] = [direction(from, control), direction(from, to), direction(control, to)];
	return (
		`M${side(from, start, half)}Q${side(control, along, half)} ${side(to, end, half)}` +
		`L${side(to, end, -half)}Q${side(control, along, -half)} ${side(from, start, -half)}Z`
	);
}

/** The control point: an arc's middle is half as far off the straight line. */
function bend(from: Spot, to: Spot): Spot {
	return {
		x: (from.x + to.x) / 2 + (to.y - from.y) * 2 * BEND,
		y: (from.y + to.y) / 2 - (to.x - from.x) * 2 * BEND
	};
}

/** A spot moved to the left of the way it is passed in. */
function side(spot: Spot, way: Spot, by: number): string {
	return write({ x: spot.x + way.y * by, y: spot.y - way.x * by });
}

function direction(from: Spot, to: Spot): Spot {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function write({ x, y }: Spot): string {
	return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
