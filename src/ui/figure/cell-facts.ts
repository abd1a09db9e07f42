import { absenceOf, type Cell } from '#core/table/observation.ts';
import type { Indicator } from '#core/table/indicator.ts';
import type { Aggregate, RankedCell } from '#core/table/view.ts';
import { absenceLabel } from '#core/text/absence.ts';
import { coverageSentence } from '#core/text/cross-section.ts';
import type { AnnotatedAtlas } from '#core/table/notebook.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from './format.ts';
import { textWords } from './words.ts';

/** What names are looked up in. */
export type Lookup = Pick<AnnotatedAtlas, 'indicators' | 'sources'>;

/** A cell in words: what tooltip, panel and live region say of it. */
export interface CellFacts {
	/** What the facts are of: a country, or what else a mark stands for. */
	readonly heading: string;
	readonly values: readonly {
		/** What the value is of; left out where the title of the figure says it. */
		readonly label?: string | undefined;
		readonly value: string;
		readonly absent: boolean;
		/** Year, status, rank and confidence, those that there are. */
		readonly marks: readonly string[];
	}[];
	readonly source: string | undefined;
	/** Which others the same mark stands for. */
	readonly beside?: string;
}

/** Puts one cell, of the indicator that the figure is titled by, or the two of a pair into words. `of` is the number of members that each one in turn is ranked among. */
export function cellFacts(cells: readonly (Cell | RankedCell)[], atlas: Lookup, ...of: readonly number[]): CellFacts {
	const sources = new Set(
		cells.flatMap((cell) => (cell.sourceId === undefined ? [] : (atlas.sources.get(cell.sourceId)?.publisher ?? [])))
	);
	return {
		heading: cells[0]?.country ?? '',
		values: cells.map((cell, index) => ({
			label: cells.length > 1 ? (atlas.indicators.get(cell.indicator)?.title ?? cell.indicator) : undefined,
			value: cellValue(cell, atlas),
			absent: cell.value === undefined,
			marks: cellMarks(cell, of[index] ?? 0)
		})),
		// Names of publishers have an “and” of their own.
		source: sources.size > 0 ? [...sources].join('; ') : undefined
	};
}

/** A group's number in one year in words: how much it covers stands where a country has its rank. */
export function aggregateFacts(indicator: Indicator, aggregate: Aggregate, year: number): CellFacts {
	const value = aggregateValue(indicator, aggregate.value);
	const coverage = coverageSentence(aggregate, textWords, textFormat);
	return {
		heading: m.figure_region({ group: aggregate.group.name }),
		values: [{ value, absent: false, marks: [textFormat.year(year), coverage] }],
		source: undefined
	};
}

/** A group's number with its unit; a share of members in percent. '' where there is none. */
export function aggregateValue(indicator: Indicator, value: number | undefined): string {
	if (value === undefined) return '';
	return indicator.aggregation === 'share_of_members'
		? textFormat.percent(value / 100)
		: textFormat.exact(value, indicator);
}

/** The value with its unit or level name, or the kind of absence. */
export function cellValue(cell: Cell, atlas: Lookup): string {
	const indicator = atlas.indicators.get(cell.indicator);
	if (!indicator) return '';
	const absence = absenceOf(cell);
	if (absence) return absenceLabel(indicator, absence, textWords);
	return cell.value === undefined ? '' : textFormat.exact(cell.value, indicator);
}

/** What is absent says so in place of its value. */
const STATUSES: Partial<Record<Cell['status'], () => string>> = {
	observed: m.figure_observed,
	estimated: m.figure_estimated,
	planned: m.figure_planned
};

function cellMarks(cell: Cell | RankedCell, of: number): string[] {
	const rank = 'rank' in cell ? cell.rank : undefined;
	const tied = 'tied' in cell && cell.tied;
	return [
		cell.year === undefined ? '' : textFormat.year(cell.year),
		STATUSES[cell.status]?.() ?? '',
		rank === undefined ? '' : tied ? m.figure_rank_tied({ rank, of }) : m.figure_rank({ rank, of }),
		cell.confidence === 'medium' ? m.figure_medium() : ''
	].filter((mark) => mark !== '');
}

/** The same in one line, for the live region. */
export function spoken(facts: CellFacts): string {
	const values = facts.values.map(({ label, value, marks }) =>
		[...(label === undefined ? [] : [label]), value, ...marks].join(', ')
	);
	return m.figure_spoken({ country: facts.heading, facts: values.concat(facts.beside ?? []).join('; ') });
}
