import type { FittedChart } from './chart-fit.ts';
import type { Edition, FigureContent } from './figure-content.ts';
import { hatchPatterns } from './hatches.ts';
import { FONTS, INK } from './ink.ts';
import { boxLayout, freeLayout } from './sheet-layout.ts';
import type { SheetWords } from './sheet-words.ts';
import { SHEET_BOXES, type SheetSize } from './size.ts';
import { element, xmlText } from './xml.ts';

/** A sheet with what a person may want to know before taking it. */
export interface Sheet {
	readonly svg: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** Pixels of the smallest type in the chart, for a warning where a box is too small for so much; undefined without texts. */
	readonly smallest: number | undefined;
}

/** A figure as one SVG file that needs nothing else: see `sheet`. */
export function figureSheet(content: FigureContent, edition: Edition, size: SheetSize, words: SheetWords): string {
	return sheet(content, edition, size, words).svg;
}

/**
 * A figure with all that must stay with it, dark on white: title, finding, chart, legend, notes, sources with licences, version and date
 * of the data, and the address of the full view. Nothing in it comes from elsewhere, and no text in it becomes markup.
 */
export function sheet(content: FigureContent, edition: Edition, size: SheetSize, words: SheetWords): Sheet {
	const { width, height, units } = SHEET_BOXES[size];
	const laid =
		height === undefined
			? freeLayout(content, edition, units, words)
			: boxLayout(content, edition, words, { width: units, height: (units * height) / width });
	const pixels = { width, height: height ?? Math.ceil((laid.height * width) / units) };
	const { chart, body } = laid;
	const tall = (pixels.height * units) / width;
	const drawn = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...pixels,
			viewBox: `0 0 ${units} ${Math.round(tall * 1e4) / 1e4}`,
			role: 'img',
			'font-family': FONTS
		},
		[
			'',
			element('title', {}, xmlText(content.title) || ' '),
			element('desc', {}, xmlText(content.finding) || ' '),
			element('defs', {}, `\n${hatchPatterns('chart', chart.scale)}\n${hatchPatterns('legend', 1)}\n`),
			// Over the edges, so that rounding leaves no border.
			element('rect', { x: -1, y: -1, width: units + 2, height: tall + 2, fill: INK.ground }),
			body,
			''
		].join('\n')
	);
	return { svg: `${drawn}\n`, ...pixels, smallest: smallestType(chart, width / units) };
}

function smallestType({ scene, scale }: FittedChart, pixels: number): number | undefined {
	const sizes = scene.marks.flatMap((mark) => (mark.type === 'text' ? mark.size : []));
	return sizes.length === 0 ? undefined : Math.min(...sizes) * scale * pixels;
}
