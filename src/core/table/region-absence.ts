import { absenceOf, type Absence, type Cell } from './observation.ts';

/** Why a region has no number of an indicator: it applies to none of the members, or values of members are missing. */
export function regionAbsence(cells: readonly Pick<Cell, 'value' | 'status'>[]): Absence {
	const kinds = new Set(cells.map(absenceOf));
	return kinds.size === 1 && kinds.has('not_applicable') ? 'not_applicable' : 'no_data';
}
