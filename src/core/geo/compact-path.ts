import type { PixelLine } from './pixel-lines.ts';
import { ringArea } from './visual-centre.ts';

/** Paths are written in tenths of a pixel. */
const TENTHS = 10;

/** A step in tenths. */
type Step = readonly [number, number];

/**
 * Rings → SVG path data: absolute start, then relative steps, rounded to one decimal, with no character more than the grammar asks for
 * (https://www.w3.org/TR/SVG2/paths.html#PathDataBNF). Rings that are no area after rounding are left out; where that would leave nothing, the
 * largest becomes the smallest square that can be written. '' for no rings.
 */
export function ringsToPath(rings: readonly PixelLine[]): string {
	const drawn = rings.map((ring) => corners(rounded(ring), true)).filter((ring) => ringArea(ring) !== 0);
	if (drawn.length > 0) return drawn.map((ring) => `${lineToPath(ring)}z`).join('');
	const first = rings[0]?.[0];
	if (!first) return '';
	const [x, y] = [Math.round(first[0] * TENTHS), Math.round(first[1] * TENTHS)];
	return `${lineToPath([
		[x, y],
		[x + 1, y],
		[x + 1, y + 1],
		[x, y + 1]
	])}z`;
}

/** Open lines → SVG path data in the same form. Lines without length are left out. */
export function linesToPath(lines: readonly PixelLine[]): string {
	return lines
		.map((line) => corners(rounded(line), false))
		.filter((line) => line.length >= 2)
		.map(lineToPath)
		.join('');
}

/** Tenths, each point once in a row. */
function rounded(line: PixelLine): Step[] {
	const points: Step[] = [];
	for (const [px, py] of line) {
		const [x, y] = [Math.round(px * TENTHS), Math.round(py * TENTHS)];
		const last = points.at(-1);
		if (!last || last[0] !== x || last[1] !== y) points.push([x, y]);
	}
	return points;
}

/** Without the points that lie on the way from the one before to the one after; a ring also without its repeated end. */
function corners(points: readonly Step[], closed: boolean): Step[] {
	const kept: Step[] = [];
	for (const point of points) {
		while (kept.length >= 2 && isOnWay(kept.at(-2), kept.at(-1), point)) kept.pop();
		kept.push(point);
	}
	const [first, last] = [kept[0], kept.at(-1)];
	if (closed && first && last && kept.length > 1 && first[0] === last[0] && first[1] === last[1]) kept.pop();
	return kept;
}

function isOnWay(a: Step | undefined, b: Step | undefined, c: Step): boolean {
	if (!a || !b) return false;
	const [abx, aby, bcx, bcy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
	return abx * bcy === aby * bcx && abx * bcx + aby * bcy >= 0;
}

function lineToPath(points: readonly Step[]): string {
	let path = '';
	let [x, y] = [0, 0];
	for (const [index, point] of points.entries()) {
		const [dx, dy] = [point[0] - x, point[1] - y];
		const command = index === 0 ? 'M' : 'l';
		path += (index < 2 ? command + numberText(dx) : joined(dx)) + joined(dy);
		[x, y] = point;
	}
	return path;
}

/** A number after another one: a minus sign divides them, everything else needs a blank. */
function joined(tenths: number): string {
	return tenths < 0 ? numberText(tenths) : ` ${numberText(tenths)}`;
}

/** Tenths → shortest decimal: 5 → `.5`, -12 → `-1.2`, 30 → `3`. */
function numberText(tenths: number): string {
	return String(tenths / TENTHS).replace(/^(-?)0\./, '$1.');
}
