import type { Frame } from './axes.ts';
import { yearDatum } from './datum.ts';
import { fitName } from './fit-name.ts';
import type { Mark } from './scene.ts';
import { spreadLabels } from './spread-labels.ts';
import type { TrendAxis } from './trend-axis.ts';
import type { TrendLine } from './trend-lines.ts';

const POINT_GAP = 4;
/** Pixels before the end of the plot from which a line counts as ended before the others. */
const ENDS_EARLY = 12;
const LINE_HEIGHT = 1.2;

interface LabelColumn {
	readonly x: TrendAxis;
	readonly y: TrendAxis;
	readonly frame: Frame;
	readonly left: number;
	readonly width: number;
	readonly size: number;
}

/** The name of each line beside its last value, which it stands for, moved up or down where names would overlap; a leader joins the two. */
export function seriesLabels(lines: readonly TrendLine[], { x, y, frame, left, width, size }: LabelColumn): Mark[] {
	const ends = lines.flatMap((line) => {
		const last = line.runs.at(-1)?.at(-1);
		return last ? { line, datum: yearDatum(line.key, last.year), x: x.at(last.year), y: y.at(last.value) } : [];
	});
	const places = spreadLabels(
		ends.map((end) => end.y),
		size * LINE_HEIGHT,
		frame.top - size / 2,
		frame.bottom
	);
	return ends.flatMap(({ line, datum, ...end }, index): Mark[] => {
		const at = places[index] ?? end.y;
		const { key, tone } = line;
		const leader: Mark = {
			key: `leader-${key}`,
			role: 'leader',
			type: 'line',
			x1: end.x + POINT_GAP,
			y1: end.y,
			x2: left - 3,
			y2: at,
			datum,
			// A line that ends early must not seem to go on: its leader is no line of its tone.
			tone: frame.right - end.x > ENDS_EARLY ? 'muted' : tone
		};
		const label: Mark = {
			key: `label-${key}`,
			role: 'series-label',
			type: 'text',
			text: fitName(line, width, size),
			x: left,
			y: at + size * 0.35,
			anchor: 'start',
			size,
			datum,
			tone
		};
		return [leader, label];
	});
}
