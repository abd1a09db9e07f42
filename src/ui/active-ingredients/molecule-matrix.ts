import { companiesIn, NO_SEAT } from '#core/active-ingredients/molecule-listing.ts';
import { stays, type Off, type Remaining } from '#core/active-ingredients/what-if.ts';
import type { MatrixCell, MatrixData } from '#core/chart/matrix.ts';
import { exactNumber } from '#core/text/numbers.ts';
import * as m from '#locale/compiled/messages.js';
import { locale } from '#ui/figure/format.ts';
import { count } from './text.ts';

/** Columns after those of the seats. */
export const LEFT = 'left';
export const HHI = 'hhi';

/** Below this width the index is in thousands: "10,000" would not fit into a column. */
const ROOM_FOR_INDEX = 560;

/** More companies than this in one country are the darkest tone. */
const FEW = 3;

export interface MoleculeMatrix {
	readonly remaining: readonly Remaining[];
	readonly seats: readonly string[];
	readonly off: Off;
	/** iso3 of the region's members, painted in a colour of their own. */
	readonly members: ReadonlySet<string>;
	readonly nameOf: (iso3: string) => string;
}

/** Molecules × seats: how many companies are left in each; what is switched off is grey and keeps its number. */
export function moleculeMatrix({ remaining, seats, off, members, nameOf }: MoleculeMatrix, width: number): MatrixData {
	const short = width < ROOM_FOR_INDEX;
	const byInn = new Map(remaining.map((one) => [one.molecule.inn, one]));
	return {
		rows: remaining.map(({ molecule: { inn, area } }) => ({ key: inn, label: inn, heading: area })),
		columns: [
			...seats.map((iso3) => ({ key: iso3, label: nameOf(iso3) })),
			{ key: NO_SEAT, label: m.active_ingredients_seat_unknown() },
			{ key: LEFT, label: m.active_ingredients_column_left() },
			{ key: HHI, label: short ? m.active_ingredients_hhi_thousands() : m.active_ingredients_hhi_short() }
		],
		cell: (row, column) => {
			const one = byInn.get(row);
			if (!one) return undefined;
			if (column === LEFT) return { tone: leftTone(one.sources.length), text: count(one.sources.length) };
			if (column === HHI) return indexCell(one.molecule.hhi, short);
			return seatCell(one, column, off, members);
		}
	};
}

/** What is left of a molecule, by number of companies. */
export function leftTone(sources: number): string {
	return sources === 0 ? 'below-3' : sources === 1 ? 'below-1' : 'zero';
}

/** How many companies a country has, inside the region and elsewhere. */
export function seatTone(companies: number, inside: boolean): string {
	const step = companies === 1 ? 0 : companies <= FEW ? 1 : 2;
	return (inside ? ['level-1', 'level-2', 'level-3'] : ['class-1', 'class-2', 'class-3'])[step] ?? 'muted';
}

function indexCell(hhi: number | undefined, short: boolean): MatrixCell {
	if (hhi === undefined) return { tone: 'absence-no_data' };
	return { tone: 'zero', text: short ? exactNumber(hhi / 1000, 1, locale) : count(Math.round(hhi)) };
}

function seatCell(
	{ molecule }: Remaining,
	seat: string,
	off: Off,
	members: ReadonlySet<string>
): MatrixCell | undefined {
	const all = companiesIn(molecule.entries, seat).length;
	if (all === 0) return undefined;
	const left = companiesIn(
		molecule.entries.filter((entry) => stays(entry, off)),
		seat
	).length;
	return left === 0
		? { tone: 'muted', text: count(all) }
		: { tone: seatTone(left, members.has(seat)), text: count(left) };
}
