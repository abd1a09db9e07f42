import type { Classification } from '#core/scale/classify.ts';
import { absenceLabel } from '#core/text/absence.ts';
import { absenceOf } from '#core/table/observation.ts';
import type { Indicator } from '#core/table/indicator.ts';
import type { RankedCell } from '#core/table/view.ts';
import { exactNumber } from '#core/text/numbers.ts';
import { fitName } from './fit-name.ts';
import { INSET, pinnedRow, ROW, TEXT, type Part } from './name-grid.ts';
import { rowWriter } from './row-writer.ts';
import type { Mark, Target } from './scene.ts';
import { textWidth } from './text-width.ts';
import { valueText } from './value-text.ts';
import type { ChartOptions } from './words.ts';

const BAR = 14;
const GAP = 8;
/** Share of the width that names may take. */
export const NAMES = 0.38;
/** Pixels of a bar that stands for a value too small to see. */
const LEAST = 1;

/** Where the columns of a list of bars are. */
export interface BarColumns {
	readonly name: number;
	readonly nameWidth: number;
	readonly at: (value: number) => number;
}

/** Columns that fit every row; `others` are further values that the bars must reach. */
export function barColumns(
	cells: readonly RankedCell[],
	others: readonly number[],
	indicator: Indicator,
	options: ChartOptions
): BarColumns {
	const { width, locale } = options;
	const present = cells.flatMap(({ value }) => value ?? []);
	const ranks = Math.max(0, ...cells.map((cell) => textWidth(rankText(cell, options), TEXT)));
	const name = INSET + (ranks === 0 ? 0 : ranks + GAP);
	const nameWidth = Math.min(NAMES * width, Math.max(0, ...cells.map((cell) => textWidth(cell.country, TEXT))));
	const valueWidth = Math.max(0, ...present.map((value) => textWidth(valueText(value, indicator, locale), TEXT)));
	const value = name + nameWidth + GAP * 1.5;
	const [low, high] = [Math.min(0, ...present, ...others), Math.max(0, ...present, ...others)];
	const start = value + (low < 0 ? valueWidth + GAP : 0);
	const end = Math.max(start + ROW, width - valueWidth - GAP);
	// The bars need no round end: they have no ticks.
	const at = (of: number): number => start + ((of - low) / (high - low || 1)) * (end - start);
	return { name, nameWidth, at };
}

/** What every row of a list of bars is made with. */
export interface BarRows {
	readonly columns: BarColumns;
	readonly classification: Classification;
	readonly indicator: Indicator;
	readonly pinned: readonly string[];
	readonly options: ChartOptions;
}

/** A row for each country: rank, name, bar, value; a country without a value has a hatched swatch and the reason. */
export function barRows(cells: readonly RankedCell[], top: number, rows: BarRows): Part {
	const marks: Mark[] = [];
	const targets: Target[] = [];
	for (const [index, cell] of cells.entries()) {
		const y = top + index * ROW;
		marks.push(...barRow(cell, y, rows));
		targets.push({ datum: cell.iso3, x: rows.columns.at(0), y: y + ROW / 2, name: cell.country });
	}
	return { marks, targets, bottom: top + cells.length * ROW };
}

function barRow(cell: RankedCell, y: number, { columns, classification, indicator, pinned, options }: BarRows): Mark[] {
	const { iso3, country: name, shortName, value } = cell;
	const { width, locale, words } = options;
	const shared = { datum: iso3, tone: classification.toneOf(cell) };
	const middle = y + ROW / 2;
	const write = rowWriter(iso3, shared.tone, middle);
	const marks: Mark[] = [
		{ key: `hit-${iso3}`, role: 'hit', type: 'rect', x: 0, y, width, height: ROW, ...shared },
		write('name', 'bar-label', fitName({ name, shortName }, columns.nameWidth, TEXT), columns.name)
	];
	const rank = rankText(cell, options);
	if (rank !== '') marks.push(write('rank', 'tick', rank, columns.name - GAP, 'end'));
	if (pinned.includes(iso3)) {
		marks.push(pinnedRow(iso3, 1, y, width - 2));
	}
	if (value === undefined) {
		const x = columns.at(0);
		const reason = absenceLabel(indicator, absenceOf(cell) ?? 'no_data', words);
		marks.push(
			{ key: `bar-${iso3}`, role: 'absence', type: 'rect', x, y: middle - BAR / 2, width: BAR, height: BAR, ...shared },
			write('value', 'value-label', reason, x + BAR + GAP)
		);
		return marks;
	}
	const text = valueText(value, indicator, locale);
	const [zero, end] = [columns.at(0), columns.at(value)];
	const length = value === 0 ? 0 : Math.max(LEAST, Math.abs(end - zero));
	const x = value < 0 ? zero - length : zero;
	if (length > 0)
		marks.push({
			key: `bar-${iso3}`,
			role: 'bar',
			type: 'rect',
			x,
			y: middle - BAR / 2,
			width: length,
			height: BAR,
			...shared
		});
	marks.push(
		value < 0
			? write('value', 'value-label', text, x - GAP / 2, 'end')
			: write('value', 'value-label', text, zero + length + GAP / 2)
	);
	return marks;
}

function rankText({ rank, tied }: RankedCell, { words, locale }: ChartOptions): string {
	if (rank === undefined) return '';
	const text = exactNumber(rank, 0, locale);
	return tied ? words.chart_rank_tied({ rank: text }) : words.chart_rank({ rank: text });
}
