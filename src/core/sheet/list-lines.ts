import { parseCellDatum } from '#core/chart/cell-datum.ts';
import type { Mark, Scene } from '#core/chart/scene.ts';
import { markBand, type Band } from './chart-columns.ts';

/** Charts of rows under each other: they may go on in a second column, and end early where there is no room for all. */
const LISTS: readonly string[] = [
	...['ranking', 'matrix', 'stacked-bars', 'stacked', 'mirrored-bars', 'mirrored', 'dumbbell']
];
/** Names of rows, and headings that belong to the row below them, by the keys that charts give to them. */
const NAME = /^(?:name|row)-(.+)$/;
const HEADING = /^heading-(.+)$/;
const TOLERANCE = 0.5;

/** A line of a list, from the bottom of the one above: one row, or several beside each other. */
export interface ListLine extends Band {
	readonly rows: number;
}

/** A chart of rows in the pieces that it may be cut into. */
export interface List {
	/** What every column starts with: names of its own columns, or what its bars are. */
	readonly head: Band;
	readonly lines: readonly ListLine[];
	/** What every column ends with: an axis. */
	readonly tail: Band;
	readonly rows: number;
}

export function isList(chart: string): boolean {
	return LISTS.includes(chart);
}

/** The lines of a chart that is a list; undefined for any other chart, and where nothing can be parted. */
export function listOf(scene: Scene, chart: string): List | undefined {
	if (!isList(chart)) return undefined;
	const spans = mergedSpans([...rowSpans(scene).values()]);
	const [first, last] = [spans[0], spans.at(-1)];
	if (!first || !last || spans.length < 2) return undefined;
	// A heading over the first rows is theirs alone; names of columns and of lines are needed over every column.
	const isTheirs = scene.marks.some(
		(mark) => HEADING.test(mark.key) && (markBand(mark)?.bottom ?? Infinity) <= first.top
	);
	const head = { top: 0, bottom: isTheirs ? 0 : first.top };
	const hasTail = textsIn(scene, { top: last.bottom, bottom: scene.height }).length > 0;
	const tail = { top: hasTail ? last.bottom : scene.height, bottom: scene.height };
	const headTexts = textsIn(scene, head);
	const lines = spans.map(({ top: span, bottom, rows }, index): ListLine => {
		const top = index === 0 ? head.bottom : (spans[index - 1]?.bottom ?? 0);
		const again = { top, bottom: top + head.bottom };
		// A long matrix says the names of its columns again; in columns of its own it does so anyway.
		const isAgain =
			index > 0 && span - top > TOLERANCE && headTexts.length > 0 && isSame(textsIn(scene, again), headTexts);
		return {
			top: isAgain ? Math.min(again.bottom, span) : top,
			bottom: index === spans.length - 1 && !hasTail ? scene.height : bottom,
			rows
		};
	});
	return { head, lines, tail, rows: lines.reduce((sum, { rows }) => sum + rows, 0) };
}

/** From where to where each row reaches: what can be hit of it, its name, and a heading over it. */
function rowSpans({ marks, targets }: Scene): Map<string, Band> {
	const spans = new Map<string, Band>();
	const add = (key: string | undefined, band: Band | undefined): void => {
		if (key === undefined || !band) return;
		const known = spans.get(key);
		spans.set(key, {
			top: Math.min(band.top, known?.top ?? Infinity),
			bottom: Math.max(band.bottom, known?.bottom ?? -Infinity)
		});
	};
	for (const { datum, box } of targets) if (box) add(rowOf(datum), { top: box.y, bottom: box.y + box.height });
	for (const mark of marks) add(namedRow(mark), markBand(mark));
	for (const mark of marks) {
		const key = mark.role === 'heading' ? HEADING.exec(mark.key)?.[1] : undefined;
		if (key !== undefined && spans.has(key)) add(key, markBand(mark));
	}
	return spans;
}

/** Row that a mark is the reach or the name of. */
function namedRow(mark: Mark): string | undefined {
	if (mark.role === 'bar-label') return NAME.exec(mark.key)?.[1];
	return mark.role === 'hit' && mark.type === 'rect' && mark.datum !== undefined ? rowOf(mark.datum) : undefined;
}

/** Rows beside each other are one line. */
function mergedSpans(spans: readonly Band[]): ListLine[] {
	const lines: ListLine[] = [];
	for (const { top, bottom } of spans.toSorted((a, b) => a.top - b.top)) {
		const line = lines.at(-1);
		if (line && top < line.bottom - TOLERANCE) {
			lines[lines.length - 1] = { top: line.top, bottom: Math.max(line.bottom, bottom), rows: line.rows + 1 };
		} else lines.push({ top, bottom, rows: 1 });
	}
	return lines;
}

function textsIn({ marks }: Scene, { top, bottom }: Band): string[] {
	return marks.flatMap((mark: Mark) => (mark.type === 'text' && mark.y > top && mark.y <= bottom ? mark.text : []));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((text, index) => text === other[index]);
}

function rowOf(datum: string): string {
	return parseCellDatum(datum)?.row ?? datum;
}
