import type { Series } from '#core/table/view.ts';
import { horizontalAxis, labelRoom, TICK_ROOM, TICK_SIZE, verticalAxis, type Frame } from './axes.ts';
import { yearDatum } from './datum.ts';
import type { Mark, Scene, Target } from './scene.ts';
import { seriesLabels } from './series-labels.ts';
import { fitText, textWidth } from './text-width.ts';
import { valueAxis, yearAxis, type TrendAxis } from './trend-axis.ts';
import { trendLines, type TrendLine, type TrendPoint } from './trend-lines.ts';
import type { ChartOptions } from './words.ts';

export interface TrendOptions extends ChartOptions {
	/** Pixels; by default one that suits the width. */
	readonly height?: number;
}

const LABEL = 13;
const LABEL_GAP = 12;
/** Share of the width that the names of the lines, and the labels of the axis, may take. */
const LABELS = 0.3;
const TITLE_ROOM = 24;
const HIT = 12;
const POINT = 3.5;
/** With at most this many years every one is marked. */
const FEW_YEARS = 12;

/**
 * Lines of countries and of the group over the years, named at their end. A year that the file has and a line has not breaks that line;
 * a year between two such is a point, and so is every value that may not be compared with another. Levels and flags go in steps.
 * Every value is a target (`KEN@2015`, `region@2015`).
 */
export function trendScene(series: Series, options: TrendOptions): Scene {
	const { width, locale, words } = options;
	const height = options.height ?? (width < 560 ? 280 : 380);
	const lines = trendLines(series);
	const scene = { width, height, walk: 'nearest', warnings: [] } as const;
	if (lines.length === 0) return { ...scene, marks: [], targets: [] };

	const { indicator } = series;
	const top = TITLE_ROOM;
	const bottom = height - TICK_ROOM;
	const y = valueAxis(lines, indicator, { top, bottom, locale });
	const nameRoom = Math.min(LABELS * width, Math.max(...lines.map(({ name }) => textWidth(name, LABEL))));
	const frame: Frame = {
		left: labelRoom(y.ticks, LABELS * width),
		right: width - nameRoom - LABEL_GAP,
		top,
		bottom
	};
	const x = yearAxis(lines, { left: frame.left + POINT, right: frame.right - POINT, locale });

	const onlyMembers = lines.every(({ key }) => key === 'region') && indicator.aggregation === 'share_of_members';
	const title = onlyMembers ? words.chart_axis_members({ title: indicator.title }) : indicator.unit;
	const stepped = indicator.levels.length > 0 && !onlyMembers;
	const hits: Mark[] = [];
	const targets: Target[] = [];
	for (const line of lines) {
		for (const { year, value } of line.runs.flat()) {
			const spot = { datum: yearDatum(line.key, year), x: x.at(year), y: y.at(value) };
			hits.push({ key: `hit-${spot.datum}`, role: 'hit', type: 'circle', r: HIT, tone: line.tone, ...spot });
			targets.push({ ...spot, name: line.name });
		}
	}
	return {
		...scene,
		marks: [
			...(stepped ? [] : [axisTitle(fitText(title, width, TICK_SIZE))]),
			...verticalAxis(y.ticks, frame),
			...horizontalAxis(x.ticks, frame, false, width),
			...lines.flatMap((line) => lineMarks(line, x, y, stepped)),
			...hits,
			...seriesLabels(lines, { x, y, frame, left: frame.right + LABEL_GAP, width: nameRoom, size: LABEL })
		],
		targets
	};
}

function axisTitle(text: string): Mark {
	return {
		key: 'y-title',
		role: 'axis-title',
		type: 'text',
		text,
		x: 0,
		y: TICK_SIZE,
		anchor: 'start',
		size: TICK_SIZE
	};
}

/** The line through each run, and points where a value would be lost or where there are few. */
function lineMarks({ key, tone, runs }: TrendLine, x: TrendAxis, y: TrendAxis, stepped: boolean): Mark[] {
	const through = runs.filter((run) => run.length > 1);
	const marks: Mark[] = [];
	if (through.length > 0) {
		const d = through.map((run) => path(run, x, y, stepped)).join('');
		marks.push({ key: `line-${key}`, role: 'line', type: 'path', d, datum: key, tone });
	}
	const all = runs.flat();
	const last = all.at(-1);
	for (const run of runs) {
		for (const point of run) {
			if (all.length > FEW_YEARS && run.length > 1 && point !== last) continue;
			const datum = yearDatum(key, point.year);
			marks.push({
				key: `point-${datum}`,
				role: 'point',
				type: 'circle',
				x: x.at(point.year),
				y: y.at(point.value),
				r: POINT,
				datum,
				tone
			});
		}
	}
	return marks;
}

function path(run: readonly TrendPoint[], x: TrendAxis, y: TrendAxis, stepped: boolean): string {
	return run
		.map(({ year, value }, index) => {
			const [px, py] = [tenth(x.at(year)), tenth(y.at(value))];
			if (index === 0) return `M${px},${py}`;
			return stepped ? `H${px}V${py}` : `L${px},${py}`;
		})
		.join('');
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
