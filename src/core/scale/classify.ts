import type { Indicator } from '#core/table/indicator.ts';
import { ABSENCES, absenceOf, type Absence, type Cell } from '#core/table/observation.ts';
import type { CrossSection } from '#core/table/view.ts';
import { shownValue } from '#core/text/numbers.ts';
import { levelIntervals } from './level-intervals.ts';
import type { Interval } from './interval.ts';
import type { AbsenceTone, ClassTone } from './tone.ts';
import { valueIntervals } from './value-intervals.ts';

/** A class with the countries in it. */
export interface Class extends Interval {
	readonly count: number;
	/** iso3, in the order of the View. */
	readonly members: readonly string[];
}

/** Countries without a value, by the reason. */
export interface AbsenceClass {
	readonly kind: Absence;
	readonly tone: AbsenceTone;
	readonly count: number;
	readonly members: readonly string[];
}

export interface Classification {
	/** From low to high; disjoint, and every value of the View is in exactly one. */
	readonly classes: readonly Class[];
	/** Only the kinds that occur. */
	readonly absences: readonly AbsenceClass[];
	/** The tone of any cell of the View, pinned countries outside the group included. */
	readonly toneOf: (cell: Pick<Cell, 'value' | 'status'>) => ClassTone | AbsenceTone;
}

/**
 * Classes of the members of the group, made from what the View shows (so a region is not flattened by the world's giants).
 * Members are counted; pinned countries outside the group get a tone and are not counted. `basis` replaces the values that the
 * limits are made from, such as those of all years, so that a colour keeps its meaning while years play; classes may be empty then.
 */
export function classify(view: CrossSection, basis?: readonly number[]): Classification {
	const { indicator } = view;
	const shown = (cells: readonly Cell[]): number[] =>
		cells.flatMap(({ value }) => (value === undefined ? [] : shownValue(value, indicator.decimals)));
	const own = basis?.map((value) => shownValue(value, indicator.decimals)) ?? shown(view.cells);
	const all = [...own, ...shown(view.cells), ...shown(view.outside)];
	const intervals = isNamed(indicator) ? levelIntervals(indicator) : valueIntervals(indicator, own, all);

	const classOf = (value: number): Interval => intervalOf(intervals, indicator, value);
	const toneOf: Classification['toneOf'] = (cell) =>
		cell.value === undefined ? `absence-${absenceOf(cell) ?? 'no_data'}` : classOf(cell.value).tone;

	const byTone = new Map<string, string[]>();
	for (const cell of view.cells) {
		const tone = toneOf(cell);
		const members = byTone.get(tone);
		if (members) members.push(cell.iso3);
		else byTone.set(tone, [cell.iso3]);
	}
	const counted = (tone: string): { count: number; members: readonly string[] } => {
		const members = byTone.get(tone) ?? [];
		return { count: members.length, members };
	};
	return {
		classes: intervals.map((interval) => ({ ...interval, ...counted(interval.tone) })),
		absences: ABSENCES.map((kind) => ({
			kind,
			tone: `absence-${kind}` as const,
			...counted(`absence-${kind}`)
		})).filter(({ count }) => count > 0),
		toneOf
	};
}

function isNamed({ kind }: Indicator): boolean {
	return kind === 'level' || kind === 'flag';
}

function intervalOf(intervals: readonly Interval[], indicator: Indicator, value: number): Interval {
	const shown = shownValue(value, indicator.decimals);
	const found = intervals.find(({ holds }) => holds(shown));
	if (found) return found;
	throw new RangeError(
		`${indicator.id}: expected one of ${intervals.map(({ lower }) => lower).join(', ')}, came ${value}; declare it in the levels of the catalogue`
	);
}
