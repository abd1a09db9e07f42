import { absenceLabel } from '#core/text/absence.ts';
import { yearText } from '#core/text/numbers.ts';
import { absenceOf } from '#core/table/observation.ts';
import type { RankedCell } from '#core/table/view.ts';
import { NAMES, type BarRows } from './bar-rows.ts';
import { fitName } from './fit-name.ts';
import { INSET, pinnedRow, ROW, TEXT, type Part } from './name-grid.ts';
import { rowWriter } from './row-writer.ts';
import type { Mark, Target } from './scene.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';
import { valueText } from './value-text.ts';

const GAP = 12;
const LINE = 16;
/** Lines that a note takes at most. */
const MOST_LINES = 3;

/**
 * Figures that follow definitions of their own, one below the other: country, value and year, and below them the note that says what is counted. There
 * are no bars, since one cannot be measured by the other. As high as its notes ask for.
 */
export function statedRows(
	cells: readonly RankedCell[],
	top: number,
	{ indicator, classification, pinned, options }: Omit<BarRows, 'columns'>
): Part {
	const { width, locale, words } = options;
	const valueOf = ({ value, status }: RankedCell): string =>
		value === undefined
			? absenceLabel(indicator, absenceOf({ value, status }) ?? 'no_data', words)
			: valueText(value, indicator, locale);
	const widest = (text: (cell: RankedCell) => string): number =>
		Math.max(0, ...cells.map((cell) => textWidth(text(cell), TEXT)));
	const nameWidth = Math.min(
		NAMES * width,
		widest(({ country }) => country)
	);
	const value = INSET + nameWidth + GAP;
	const year = value + widest(valueOf) + GAP;

	const marks: Mark[] = [];
	const targets: Target[] = [];
	let bottom = top;
	for (const cell of cells) {
		const { iso3, country: name, shortName, note } = cell;
		const y = bottom;
		const tone = classification.toneOf(cell);
		const line = (index: number) => rowWriter(iso3, tone, y + ROW / 2 + index * LINE);
		const write = line(0);
		const notes = note === '' ? [] : textLines(note, width - 2 * INSET, TEXT, MOST_LINES);
		bottom += ROW + notes.length * LINE;
		marks.push(
			{ key: `hit-${iso3}`, role: 'hit', type: 'rect', x: 0, y, width, height: bottom - y, datum: iso3, tone },
			write('name', 'bar-label', fitName({ name, shortName }, nameWidth, TEXT), INSET),
			write('value', 'value-label', valueOf(cell), value),
			write('year', 'tick', cell.year === undefined ? '' : yearText(cell.year, locale), year),
			...notes.map((text, index) => line(index + 1)(`note${index}`, 'tick', text, INSET))
		);
		if (pinned.includes(iso3)) marks.push(pinnedRow(iso3, 1, y, width - 2, bottom - y));
		targets.push({ datum: iso3, x: value, y: y + ROW / 2, name });
	}
	return { marks, targets, bottom };
}
