import type { Scene } from '#core/chart/scene.ts';
import { boxLayout } from './box-layout.ts';
import { smallestType, type Part } from './chart-fit.ts';
import type { Edition, FigureContent } from './figure-content.ts';
import { hatchPatterns } from './hatches.ts';
import { FONTS, INK } from './ink.ts';
import { freeLayout } from './sheet-layout.ts';
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
	/** Rows that are shown, where these are not all. */
	readonly part: Part | undefined;
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
	const { width, height, units, tallest, least } = SHEET_BOXES[size];
	const draft = { content: { ...content, scene: remembered(content.scene) }, edition, words };
	const unit = width / units;
	const place = { width: units, least: least / unit };
	const laid =
		height === undefined
			? freeLayout(draft, { ...place, ...(tallest === undefined ? {} : { tallest: tallest / unit }) })
			: boxLayout(draft, { ...place, height: height / unit });
	const pixels = { width, height: height ?? Math.ceil(laid.height * unit) };
	const { chart, body } = laid;
	const { part, scale } = chart;
	const said = [content.finding, ...(part ? [words.take_away_sheet_part(part)] : [])].join(' ');
	const tall = pixels.height / unit;
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
			element('desc', {}, xmlText(said) || ' '),
			element('defs', {}, `\n${hatchPatterns('chart', scale)}\n${hatchPatterns('legend', 1)}\n`),
			// Over the edges, so that rounding leaves no border.
			element('rect', { x: -1, y: -1, width: units + 2, height: tall + 2, fill: INK.ground }),
			body,
			''
		].join('\n')
	);
	const smallest = smallestType(chart.scene);
	return { svg: `${drawn}\n`, ...pixels, smallest: smallest && smallest * scale * unit, part };
}

/** A chart is asked for at the same widths again and again until it has its place. */
function remembered(scene: FigureContent['scene']): FigureContent['scene'] {
	const known = new Map<number, Scene>();
	return (width) => {
		const drawn = known.get(width) ?? scene(width);
		known.set(width, drawn);
		return drawn;
	};
}
