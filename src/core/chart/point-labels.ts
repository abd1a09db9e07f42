import type { Frame } from './axes.ts';
import type { TextMark } from './scene.ts';
import { textWidth } from './text-width.ts';

/** A point that wants a name, the most important first. */
export interface NamedPoint {
	readonly datum: string;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	/** Named even where other points lie under the name. */
	readonly important: boolean;
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const SIZE = 12;
/** Pixels between a name and its own point, and the centres of others, which its halo would cover. */
const GAP = 3;

/** Points at one place that can each have a name, to the left and to the right of it. */
const SIDES = 2;

/**
 * Names beside, above or below their points, where there is room: never over another name or out of the frame, and near no other
 * point's centre, which the halo of the name would cover, unless the name is important. Of many points at one place the first speaks for the
 * others, counted by `andOthers`; without it each stands for itself. First come, first served; `leftOut` counts the points without room,
 * whom nobody speaks for.
 */
export function pointLabels(
	points: readonly NamedPoint[],
	frame: Frame,
	andOthers?: (words: { name: string; count: number }) => string
): { readonly labels: TextMark[]; readonly leftOut: number } {
	const taken: Box[] = [];
	const labels: TextMark[] = [];
	const told = new Set<NamedPoint>();
	for (const point of points) {
		if (told.has(point) && !point.important) continue;
		const here = points.filter(({ x, y }) => x === point.x && y === point.y);
		const speaks = andOthers !== undefined && here.length > SIDES && here[0] === point;
		const text = speaks ? andOthers({ name: point.name, count: here.length - 1 }) : point.name;
		const width = textWidth(text, SIZE);
		const spot = spots(point, width).find(
			({ box }) =>
				box.left >= frame.left &&
				box.right <= frame.right &&
				box.top >= frame.top &&
				box.bottom <= frame.bottom &&
				!taken.some((other) => overlap(box, other)) &&
				(point.important || !points.some((other) => other !== point && overlap(box, around(other))))
		);
		if (!spot) continue;
		taken.push(spot.box);
		for (const other of speaks ? here : [point]) told.add(other);
		labels.push({
			key: `label-${point.datum}`,
			role: 'series-label',
			type: 'text',
			text,
			x: spot.x,
			y: spot.y,
			anchor: spot.anchor,
			size: SIZE,
			datum: point.datum
		});
	}
	return { labels, leftOut: points.length - told.size };
}

interface Spot {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly box: Box;
}

function spots({ x, y, r }: NamedPoint, width: number): Spot[] {
	const half = SIZE / 2;
	const at = (anchor: Spot['anchor'], textX: number, middle: number, left: number): Spot => ({
		x: textX,
		y: middle + SIZE * 0.35,
		anchor,
		box: { left, right: left + width, top: middle - half, bottom: middle + half }
	});
	const away = r + GAP;
	const lines = [y - away - half, y + away + half];
	return [
		at('start', x + away, y, x + away),
		at('end', x - away, y, x - away - width),
		...lines.map((line) => at('middle', x, line, x - width / 2)),
		// At an end of the frame there is room to one side alone.
		...lines.map((line) => at('start', x, line, x)),
		...lines.map((line) => at('end', x, line, x - width))
	];
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function around({ x, y }: NamedPoint): Box {
	return { left: x - GAP, right: x + GAP, top: y - GAP, bottom: y + GAP };
}
