import { stack } from './block.ts';
import { chartBlock } from './chart-block.ts';
import { chartInBox, chartOfWidth, type FittedChart } from './chart-fit.ts';
import type { Edition, FigureContent } from './figure-content.ts';
import { partsOf, type Warnings } from './sheet-parts.ts';
import type { SheetWords } from './sheet-words.ts';

/** A sheet laid out: its height in units, the chart in it, and the markup of all. */
export interface Layout {
	readonly height: number;
	readonly chart: FittedChart;
	readonly body: string;
}

const MARGIN = 20;
const GAP = 10;
/** Sources that are named one by one. */
const SOURCES = { free: 8, box: 3 };

/** Everything under each other, as high as it is. */
export function freeLayout(content: FigureContent, edition: Edition, units: number, words: SheetWords): Layout {
	const width = units - 2 * MARGIN;
	const chart = chartOfWidth(content, width);
	const parts = partsOf(content, edition, words, {
		width,
		side: width,
		factor: units > 500 ? 1.1 : 1,
		sources: SOURCES.free,
		warnings: chart.scene.warnings
	});
	const blocks = stack([parts.head, chartBlock(chart, content.chart), parts.legend, parts.notes, parts.foot], GAP);
	return { height: blocks.height + 2 * MARGIN, chart, body: blocks.at(MARGIN, MARGIN) };
}

/** Part of a box that legend and notes take beside the chart. */
const SIDE = 0.27;
/** The chart has at least this part of the height before type is made smaller. */
const CHART_LEAST = 0.5;
const SMALLER = 0.95;
/** From this factor down a chart makes do with less, so that any amount of words has its place. */
const TINY = 0.62;
const CHART_LEAST_TINY = 0.2;

/** A box: words above and below, the chart with legend and notes beside it; type gets smaller until everything has its place. */
export function boxLayout(content: FigureContent, edition: Edition, words: SheetWords, box: Size): Layout {
	const { warnings } = content.scene(box.width * (1 - SIDE));
	const laid = inBox(content, edition, words, { ...box, warnings });
	const { warnings: found } = laid.chart.scene;
	// What is left out depends on the room there is, and is then said.
	return sameWarnings(found, warnings) ? laid : inBox(content, edition, words, { ...box, warnings: found });
}

interface Size {
	readonly width: number;
	readonly height: number;
}

function inBox(
	content: FigureContent,
	edition: Edition,
	words: SheetWords,
	box: Size & { readonly warnings: Warnings }
): Layout {
	const { height, warnings } = box;
	const width = box.width - 2 * MARGIN;
	const wide = { width, side: width * SIDE, sources: SOURCES.box, warnings };
	for (let factor = 1.25; ; factor *= SMALLER) {
		const { head, legend, notes, foot } = partsOf(content, edition, words, { ...wide, factor });
		const side = stack([legend, notes], GAP);
		const room = height - 2 * MARGIN - head.height - foot.height - 2 * GAP;
		const least = height * (factor > TINY ? CHART_LEAST : CHART_LEAST_TINY);
		if (room < least || side.height > room) continue;
		const across = side.height > 0 ? width - wide.side - 2 * GAP : width;
		const chart = chartInBox(content, across, room);
		// A map stands in the middle of its place, a chart starts where its words start.
		const isMap = content.chart.endsWith('map');
		const left = MARGIN + (isMap ? (across - chart.width) / 2 : 0);
		const top = MARGIN + head.height + GAP;
		const body = [
			head.at(MARGIN, MARGIN),
			chartBlock(chart, content.chart).at(left, top + (isMap ? (room - chart.height) / 2 : 0)),
			side.at(MARGIN + width - wide.side, top),
			foot.at(MARGIN, height - MARGIN - foot.height)
		];
		return { height, chart, body: body.join('\n') };
	}
}

function sameWarnings(one: Warnings, other: Warnings): boolean {
	return (
		one.length === other.length &&
		one.every(({ kind, count }, index) => other[index]?.kind === kind && other[index].count === count)
	);
}
