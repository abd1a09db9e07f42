import { stack } from './block.ts';
import { chartBlock } from './chart-block.ts';
import { chartInBox, chartOfWidth, type FittedChart } from './chart-fit.ts';
import type { Edition, FigureContent } from './figure-content.ts';
import { isList } from './list-lines.ts';
import { partsOf, type SheetParts } from './sheet-parts.ts';
import type { SheetWords } from './sheet-words.ts';

/** What is laid out. */
export interface Draft {
	readonly content: FigureContent;
	readonly edition: Edition;
	readonly words: SheetWords;
}

/** A place for a sheet, in units. */
interface Place {
	readonly width: number;
	/** Of the smallest type that can be read there. */
	readonly least: number;
}

/** A sheet laid out: its height in units, the chart in it, and the markup of all. */
export interface Layout {
	readonly height: number;
	readonly chart: FittedChart;
	readonly body: string;
}

export const MARGIN = 20;
export const GAP = 10;
/** Sources that are named one by one where there is room. */
const SOURCES = 8;
/** On a page a chart has at least this part of the height, or the page gets as high as it must. */
const CHART_LEAST = 0.3;

/** Everything under each other, as high as it is; a list on which that is more than `tallest` goes on in columns. */
export function freeLayout(
	draft: Draft,
	{ tallest = Infinity, ...place }: Place & { readonly tallest?: number }
): Layout {
	const chart = chartOfWidth(draft.content, place.width - 2 * MARGIN);
	const free = stacked(draft, chart, freeParts(draft, place.width, chart));
	return free.height > tallest && isList(draft.content.chart) ? (pageLayout(draft, place, tallest) ?? free) : free;
}

/** Undefined where words leave too little room for the chart. */
function pageLayout(draft: Draft, { width, least }: Place, tallest: number): Layout | undefined {
	const across = width - 2 * MARGIN;
	let chart = chartOfWidth(draft.content, across);
	let parts = freeParts(draft, width, chart);
	// Once more where the chart is cut: the sentence that says so needs room.
	for (let round = 0; round < 2; round += 1) {
		const words = Object.values(parts).reduce((sum, { height }) => sum + (height > 0 ? height + GAP : 0), 0);
		const room = tallest - 2 * MARGIN - words;
		if (room < CHART_LEAST * tallest) return undefined;
		chart = chartInBox(draft.content, { width: across, height: room, least });
		parts = freeParts(draft, width, chart);
		if (!chart.part) break;
	}
	return stacked(draft, chart, parts);
}

function freeParts({ content, edition, words }: Draft, units: number, { scene, part }: FittedChart): SheetParts {
	const width = units - 2 * MARGIN;
	const factor = units > 500 ? 1.1 : 1;
	return partsOf(content, edition, words, {
		width,
		side: width,
		factor,
		sources: SOURCES,
		warnings: scene.warnings,
		part
	});
}

function stacked({ content }: Draft, chart: FittedChart, { head, legend, notes, foot }: SheetParts): Layout {
	const blocks = stack([head, chartBlock(chart, content.chart), legend, notes, foot], GAP);
	return { height: blocks.height + 2 * MARGIN, chart, body: blocks.at(MARGIN, MARGIN) };
}
