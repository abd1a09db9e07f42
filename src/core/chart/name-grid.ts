import type { RankedCell } from '#core/table/view.ts';
import { fitName } from './fit-name.ts';
import type { Mark, Role, Target } from './scene.ts';
import { fitText, textWidth } from './text-width.ts';

/** Height of a line that can be pointed at, in pixels: the least that WCAG 2.2 (2.5.8) asks for. */
export const ROW = 24;
export const TEXT = 13;
const SWATCH = 12;
const GAP = 6;
const COLUMN_GAP = 18;
/** Room for the outline of a pinned country. */
export const INSET = 4;
const HEADING = 30;
/** A few very long names shall not leave room for one column only; they are shortened instead. */
const WIDEST = 190;

/** Marks of one part of a chart, and where the next part may start. */
export interface Part {
	readonly marks: readonly Mark[];
	readonly targets: readonly Target[];
	readonly bottom: number;
}

interface NameGrid {
	/** Unique among the grids of a chart. */
	readonly key: string;
	readonly heading: string;
	readonly cells: readonly RankedCell[];
	readonly tone: string;
	/** Of the swatches. */
	readonly role: Extract<Role, 'bar' | 'absence'>;
	readonly pinned: readonly string[];
	readonly top: number;
	readonly width: number;
}

/** Countries that all have the same to say: a heading, then their names in columns, each with a swatch. Read along the rows. */
export function nameGrid({ key, heading, cells, tone, role, pinned, top, width }: NameGrid): Part {
	const marks: Mark[] = [
		{
			key: `heading-${key}`,
			role: 'axis-title',
			type: 'text',
			text: fitText(heading, width - INSET, TEXT),
			x: INSET,
			y: top + 20,
			anchor: 'start',
			size: TEXT
		}
	];
	const targets: Target[] = [];
	const widest = Math.min(WIDEST, Math.max(0, ...cells.map((cell) => textWidth(cell.country, TEXT))));
	const wanted = widest + SWATCH + GAP + COLUMN_GAP;
	const columns = Math.max(1, Math.min(cells.length, Math.floor((width - INSET + COLUMN_GAP) / wanted)));
	const column = (width - INSET + COLUMN_GAP) / columns;
	for (const [index, { iso3, country: name, shortName }] of cells.entries()) {
		const x = INSET + (index % columns) * column;
		const y = top + HEADING + Math.floor(index / columns) * ROW;
		const middle = y + ROW / 2;
		const shared = { datum: iso3, tone };
		marks.push(
			{ key: `hit-${iso3}`, role: 'hit', type: 'rect', x, y, width: column - COLUMN_GAP, height: ROW, ...shared },
			{ key: `bar-${iso3}`, role, type: 'rect', x, y: middle - SWATCH / 2, width: SWATCH, height: SWATCH, ...shared },
			{
				key: `name-${iso3}`,
				role: 'bar-label',
				type: 'text',
				text: fitName({ name, shortName }, column - COLUMN_GAP - SWATCH - GAP, TEXT),
				x: x + SWATCH + GAP,
				y: middle + TEXT * 0.35,
				anchor: 'start',
				size: TEXT,
				...shared
			}
		);
		if (pinned.includes(iso3)) marks.push(pinnedRow(iso3, x - GAP / 2, y, column - COLUMN_GAP + 2));
		targets.push({ datum: iso3, x: x + SWATCH / 2, y: middle, name });
	}
	return { marks, targets, bottom: top + HEADING + Math.ceil(cells.length / columns) * ROW };
}

/** The outline of a pinned country's row. */
export function pinnedRow(iso3: string, x: number, y: number, width: number, height = ROW): Mark {
	return { key: `pinned-${iso3}`, role: 'reference', type: 'path', d: `M${x},${y}H${x + width}V${y + height}H${x}Z` };
}
