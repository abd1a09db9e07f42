import type { Scene } from '#core/chart/scene.ts';
import type { Part } from './chart-fit.ts';
import { NOTHING, stack, textBlock, type Block, type Type } from './block.ts';
import type { Edition, FigureContent } from './figure-content.ts';
import { INK } from './ink.ts';
import { legendBlock } from './legend-block.ts';
import type { SheetWords } from './sheet-words.ts';
import { editionLine, sourceLine } from './source-lines.ts';
import { element } from './xml.ts';

export type Warnings = Scene['warnings'];
export type SheetParts = Readonly<Record<'head' | 'legend' | 'notes' | 'foot', Block>>;

/** What the words of a sheet are set with. */
export interface Room {
	readonly width: number;
	/** Width of legend and notes. */
	readonly side: number;
	/** Of all type. */
	readonly factor: number;
	readonly sources: number;
	/** What the chart leaves out. */
	readonly warnings: Warnings;
	/** Rows that it shows, where these are not all. */
	readonly part: Part | undefined;
}

/** The words of a sheet, as blocks: above the chart, beside or under it, and at the foot. */
export function partsOf(content: FigureContent, edition: Edition, words: SheetWords, room: Room): SheetParts {
	const { width, side, factor, sources, warnings, part } = room;
	const text = (said: string, across: number, { size, ...type }: Type): Block =>
		textBlock(said, across, { size: size * factor, ...type });
	const small = { size: 10.5, soft: true };
	const tiny = { size: 9.5, soft: true };
	const notes = [...content.details, ...warnings.map((warning) => words.warning(warning))].join(' ');
	return {
		head: stack(
			[
				text(content.title, width, { size: 18, bold: true }),
				text(content.finding, width, { size: 13 }),
				text(part ? words.take_away_sheet_part(part) : '', width, { size: 10.5, bold: true })
			],
			4 * factor
		),
		legend: content.legend ? legendBlock(content.legend, side, 11 * factor, words.number) : NOTHING,
		notes: stack([text(notes, side, small), text(content.note ?? '', side, small)], 4 * factor),
		foot: stack(
			[
				rule(width),
				text(sourceLine(content, sources, words), width, tiny),
				text(content.boundaries ? words.figure_boundaries() : '', width, tiny),
				text(editionLine(edition, words), width, tiny),
				text(edition.site + content.path, width, tiny)
			],
			2 * factor
		)
	};
}

function rule(width: number): Block {
	return {
		height: 4,
		at: (x, y) => element('line', { x1: x, x2: x + width, y1: y, y2: y, stroke: INK.rule, 'stroke-width': 1 })
	};
}
