import type { MatrixCell } from '#core/chart/matrix.ts';
import { membershipIn, type Dossier } from './dossier.ts';
import type { MatrixMechanism } from './matrix-columns.ts';
import { extentOf, type Membership } from './membership.ts';

/** What a cell says, for paint, legend and words alike. */
export type CellState = 'level_4' | 'level_3' | 'no_level' | 'full' | 'partial' | 'no' | 'not_applicable' | 'unknown';
export type PaintedState = Exclude<CellState, 'unknown'>;

/** States that are painted, in the order of the legend. What is not known to be is an empty place. */
export const PAINTED_STATES: readonly PaintedState[] = [
	'level_4',
	'level_3',
	'no_level',
	'full',
	'partial',
	'no',
	'not_applicable'
];

/** Tones of the states: levels, and the lack of a published one, look as on the maps. */
export const CELL_TONES: Readonly<Record<PaintedState, string>> = {
	level_4: 'level-4',
	level_3: 'level-1',
	no_level: 'absence-no_data',
	full: 'class-4',
	partial: 'class-1',
	no: 'zero',
	not_applicable: 'absence-not_applicable'
};

/** What is known of a country in a column. `outside` holds the countries that the mechanism is not open to. */
export function cellState(
	dossier: Dossier,
	column: MatrixMechanism,
	outside: ReadonlySet<string>
): { readonly state: CellState; readonly membership: Membership | undefined } {
	const membership = membershipIn(dossier, column.id);
	if (membership) {
		const { status } = membership;
		const level = status === 'level_4' || status === 'level_3' ? status : undefined;
		return { state: level ?? extentOf(membership), membership };
	}
	if (column.id === 'african_medicines_agency' && outside.has(dossier.iso3)) {
		return { state: 'not_applicable', membership };
	}
	return { state: column.blank, membership };
}

/** The cell as painted; a level has its number in it. Undefined where nothing is known: hatching most of the matrix would hide what is. */
export function matrixCell(state: CellState): MatrixCell | undefined {
	if (state === 'unknown') return undefined;
	const tone = CELL_TONES[state];
	if (state === 'level_4') return { tone, text: '4' };
	if (state === 'level_3') return { tone, text: '3' };
	return { tone };
}
