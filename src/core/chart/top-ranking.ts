import type { Classification } from '#core/scale/classify.ts';
import type { CrossSection } from '#core/table/view.ts';

/** Rows that a ranking may have on a page of many figures; of a longer one the first MOST are drawn. */
const WHOLE = 30;
const MOST = 20;

/** A ranking as a page of many figures draws it; the table beside it has every row. */
export interface TopRanking {
	readonly section: CrossSection;
	readonly classification: Classification;
	/** How many are drawn of how many with a value; undefined where all are. */
	readonly cut: { readonly shown: number; readonly count: number } | undefined;
}

/** A short ranking as it is, absences included; of a long one the highest members alone, in the classes of all. */
export function topRanking(section: CrossSection, classification: Classification): TopRanking {
	const present = section.cells.filter(({ value }) => value !== undefined);
	if (present.length <= WHOLE) return { section, classification, cut: undefined };
	return {
		section: { ...section, cells: present.slice(0, MOST) },
		classification: { ...classification, absences: [] },
		cut: { shown: MOST, count: present.length }
	};
}
