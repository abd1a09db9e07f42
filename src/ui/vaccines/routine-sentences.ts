import type { RoutineDisease } from '#core/vaccines/routine-diseases.ts';
import { diseasesByState, type RoutineSupplyRow } from '#core/vaccines/routine-supply.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';
import { diseaseWords } from './words.ts';

/** Diseases as a list in words. */
export function diseaseList(ids: readonly RoutineDisease[]): string {
	return textFormat.list(ids.map((id) => diseaseWords[id]()));
}

/** Which routine vaccines are made in several countries of a region, which in one only (and where), and which not at all. */
export function routineFinding(rows: readonly RoutineSupplyRow[], country: (iso3: string) => string): string {
	const { several, one, none } = diseasesByState(rows);
	const total = rows.length;
	if (several.length === total) return m.vaccines_routine_all({ total });
	if (none.length === total) return m.vaccines_routine_nothing({ total });
	const alone = Map.groupBy(one, (id) => rows.find(({ disease }) => disease === id)?.countries[0] ?? '');
	return [
		...(several.length > 0 ? [m.vaccines_routine_several({ diseases: diseaseList(several) })] : []),
		...[...alone].map(([iso3, ids]) => m.vaccines_routine_one({ country: country(iso3), diseases: diseaseList(ids) })),
		...(none.length > 0 ? [m.vaccines_routine_none({ diseases: diseaseList(none) })] : [])
	].join(' ');
}
