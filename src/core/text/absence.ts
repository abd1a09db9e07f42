import type { Indicator } from '#core/table/indicator.ts';
import type { Absence } from '#core/table/observation.ts';

/** The words for what is absent; captions, legends, charts and tables all use these. */
export interface AbsenceWords {
	readonly text_not_applicable: () => string;
	readonly text_withheld: () => string;
}

/** Name of a kind of absence, as this indicator calls it. */
export function absenceLabel(indicator: Indicator, absence: Absence, words: AbsenceWords): string {
	if (absence === 'no_data') return indicator.absenceLabel;
	return absence === 'withheld' ? words.text_withheld() : words.text_not_applicable();
}
