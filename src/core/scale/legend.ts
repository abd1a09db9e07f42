import { absenceLabel, type AbsenceWords } from '#core/text/absence.ts';
import type { Indicator } from '#core/table/indicator.ts';
import type { Absence } from '#core/table/observation.ts';
import { distinctNumbers } from '#core/text/numbers.ts';
import type { Classification } from './classify.ts';
import { labelNumbers, type IntervalLabel } from './interval.ts';
import type { AbsenceTone, ClassTone } from './tone.ts';

/** The words of a legend; the compiled message catalogue has exactly these functions. */
export interface LegendWords extends AbsenceWords {
	readonly legend_between: (input: { from: string; to: string }) => string;
	readonly legend_to_under: (input: { from: string; to: string }) => string;
	readonly legend_under: (input: { to: string }) => string;
	readonly legend_above_zero_under: (input: { to: string }) => string;
	readonly legend_above_zero: () => string;
	readonly legend_or_more: (input: { from: string }) => string;
}

/** One line of a legend: a swatch, what it means, and how many countries have it. */
export interface LegendEntry {
	readonly tone: ClassTone | AbsenceTone;
	readonly label: string;
	readonly count: number;
	/** iso3, in the order of the View. */
	readonly members: readonly string[];
	/** Undefined for a class of values. */
	readonly absence: Absence | undefined;
}

/** Every class from low to high, then every kind of absence that occurs. Counts add up to the members of the group. */
export function legend(
	{ classes, absences }: Classification,
	indicator: Indicator,
	words: LegendWords,
	locale: string
): LegendEntry[] {
	const numbers = [...new Set(classes.flatMap(({ label }) => labelNumbers(label)))];
	const texts = distinctNumbers(numbers, locale);
	const write = (value: number): string => texts[numbers.indexOf(value)] ?? String(value);
	return [
		...classes.map(({ tone, label, count, members }) => ({
			tone,
			label: labelText(label, write, words),
			count,
			members,
			absence: undefined
		})),
		...absences.map(({ kind, tone, count, members }) => ({
			tone,
			label: absenceLabel(indicator, kind, words),
			count,
			members,
			absence: kind
		}))
	];
}

function labelText(label: IntervalLabel, write: (value: number) => string, words: LegendWords): string {
	switch (label.kind) {
		case 'level':
			return label.text;
		case 'value':
			return write(label.value);
		case 'between':
			return words.legend_between({ from: write(label.from), to: write(label.to) });
		case 'to_under':
			return words.legend_to_under({ from: write(label.from), to: write(label.to) });
		case 'under':
			return words.legend_under({ to: write(label.to) });
		case 'above_zero_under':
			return words.legend_above_zero_under({ to: write(label.to) });
		case 'above_zero':
			return words.legend_above_zero();
		case 'or_more':
			return words.legend_or_more({ from: write(label.from) });
	}
}
