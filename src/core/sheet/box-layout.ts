import { stack } from './block.ts';
import { chartBlock } from './chart-block.ts';
import { chartInBox, type Part } from './chart-fit.ts';
import { GAP, MARGIN, type Draft, type Layout } from './sheet-layout.ts';
import { partsOf, type Warnings } from './sheet-parts.ts';

/** A box for a sheet, in units. */
interface Box {
	readonly width: number;
	readonly height: number;
	/** Of the smallest type that can be read there. */
	readonly least: number;
}

/** What a chart says of itself once it has its place. */
interface Said {
	readonly warnings: Warnings;
	readonly part: Part | undefined;
}

/** Sources that are named one by one. */
const SOURCES = 3;
/** Part of a box that legend and notes take beside the chart. */
const SIDE = 0.27;
/** The chart has at least this part of the height before type is made smaller. */
const CHART_LEAST = 0.5;
const SMALLER = 0.95;
/** From this factor down a chart makes do with less, so that any amount of words has its place. */
const TINY = 0.62;
const CHART_LEAST_TINY = 0.2;

/** A box: words above and below, the chart with legend and notes beside it; type gets smaller until everything has its place. */
export function boxLayout(draft: Draft, box: Box): Layout {
	const { warnings } = draft.content.scene(box.width * (1 - SIDE));
	const laid = inBox(draft, box, { warnings, part: undefined });
	const found = laid.chart;
	// What is left out depends on the room there is, and is then said.
	if (!found.part && isSame(found.scene.warnings, warnings)) return laid;
	return inBox(draft, box, { warnings: found.scene.warnings, part: found.part });
}

function inBox(
	{ content, edition, words }: Draft,
	{ width: across, height, least }: Box,
	{ warnings, part }: Said
): Layout {
	const width = across - 2 * MARGIN;
	const wide = { width, side: width * SIDE, sources: SOURCES, warnings };
	// The sentence needs some room, which may cost a few rows: room is kept for the largest number that it may say.
	const most = part && { ...part, shown: part.total };
	for (let factor = 1.25; ; factor *= SMALLER) {
		const { head, legend, notes, foot } = partsOf(content, edition, words, { ...wide, factor, part: most });
		const side = stack([legend, notes], GAP);
		const room = height - 2 * MARGIN - head.height - foot.height - 2 * GAP;
		const needed = height * (factor > TINY ? CHART_LEAST : CHART_LEAST_TINY);
		if (room < needed || side.height > room) continue;
		const beside = side.height > 0 ? width - wide.side - 2 * GAP : width;
		const chart = chartInBox(content, { width: beside, height: room, least });
		const said = partsOf(content, edition, words, { ...wide, factor, part: chart.part });
		// A map stands in the middle of its place, a chart starts where its words start.
		const isMap = content.chart.endsWith('map');
		const left = MARGIN + (isMap ? (beside - chart.width) / 2 : 0);
		const top = MARGIN + head.height + GAP;
		const body = [
			(part ? said.head : head).at(MARGIN, MARGIN),
			chartBlock(chart, content.chart).at(left, top + (isMap ? (room - chart.height) / 2 : 0)),
			side.at(MARGIN + width - wide.side, top),
			foot.at(MARGIN, height - MARGIN - foot.height)
		];
		return { height, chart, body: body.join('\n') };
	}
}

function isSame(one: Warnings, other: Warnings): boolean {
	return (
		one.length === other.length &&
		one.every(({ kind, count }, index) => other[index]?.kind === kind && other[index].count === count)
	);
}
