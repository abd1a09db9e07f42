import { parseCellDatum } from '#core/chart/cell-datum.ts';
import type { EcosystemMatrix } from '#core/ecosystem/matrix.ts';
import type { MatrixChoice } from '#core/ecosystem/matrix-choice.ts';
import { PERCENTILE_CLASSES, standingTone, type Standing } from '#core/ecosystem/standing.ts';
import { topFifths } from '#core/ecosystem/top-fifth.ts';
import { SEQUENTIAL_TONES } from '#core/scale/tone.ts';
import { PILLARS, type Pillar } from '#core/table/indicator.ts';
import * as m from '#locale/compiled/messages.js';
import { cellFacts, type CellFacts, type Lookup } from '#ui/figure/cell-facts.ts';
import { textFormat } from '#ui/figure/format.ts';
import { pillarLabel } from '#ui/figure/pillar-label.ts';
import { percentileText } from './imbalance-words.ts';

const list = (pillars: readonly Pillar[]): string => textFormat.list(pillars.map(pillarLabel));

/** In which pillars most members stand in the top fifth of the world, and in which fewest. */
export function matrixFinding(matrix: EcosystemMatrix, region: string): string {
	const counts = topFifths(matrix);
	const [high, low] = [counts[0]?.count, counts.at(-1)?.count];
	if (high === undefined || low === undefined) return m.ecosystem_matrix_neutral({ region });
	if (high === 0) return m.ecosystem_matrix_none({ region });
	if (high === low) return m.ecosystem_matrix_even({ region, count: high });
	const at = (count: number): string => list(counts.filter((of) => of.count === count).map(({ pillar }) => pillar));
	return m.ecosystem_matrix_top({ region, members: matrix.rows.length, most: at(high), high, fewest: at(low), low });
}

/** How the colour is made, what stands for each pillar, and what was chosen. `numbers` where cells have theirs written in them. */
export function matrixDetails(
	{ columns }: EcosystemMatrix,
	{ hidden, sort }: MatrixChoice,
	numbers: boolean
): string[] {
	const standsFor = columns.map(({ pillar, column }) =>
		m.ecosystem_matrix_stands_for({ pillar: pillarLabel(pillar), indicator: column.indicator.title })
	);
	const neutral = columns.flatMap(({ pillar, column }) => (column.indicator.direction === 'neutral' ? pillar : []));
	const left = PILLARS.filter((pillar) => hidden.has(pillar));
	const order = (): string => {
		if (!sort) return m.ecosystem_matrix_by_name();
		const pillar = pillarLabel(sort.pillar);
		return sort.descending ? m.ecosystem_matrix_by_pillar({ pillar }) : m.ecosystem_matrix_by_pillar_low({ pillar });
	};
	return [
		numbers ? m.ecosystem_matrix_how() : m.ecosystem_matrix_how_colour(),
		m.ecosystem_matrix_stand_for({ list: textFormat.list(standsFor) }),
		...(neutral.length > 0 ? [m.ecosystem_matrix_neither({ pillars: list(neutral) })] : []),
		order(),
		...(left.length > 0 ? [m.ecosystem_matrix_hidden({ pillars: list(left) })] : [])
	];
}

const NONE_TONES: readonly (readonly [tone: string, label: () => string])[] = [
	['zero', m.ecosystem_class_zero],
	['absence-no_data', m.ecosystem_class_no_data],
	['absence-not_applicable', m.ecosystem_class_not_applicable],
	['absence-withheld', m.ecosystem_class_withheld]
];

/** The fifths of the world, and those of the other looks that occur. */
export function matrixLegend({ columns, rows }: EcosystemMatrix): { readonly tone: string; readonly label: string }[] {
	const occurring = new Set(
		columns.flatMap(({ column }) => rows.map(({ iso3 }) => standingTone(column.standings.get(iso3), column.indicator)))
	);
	const step = 100 / PERCENTILE_CLASSES;
	return [
		...SEQUENTIAL_TONES.map((tone, index) => ({
			tone,
			label: m.ecosystem_class({ from: String(index * step), to: String((index + 1) * step) })
		})),
		...NONE_TONES.flatMap(([tone, label]) => (occurring.has(tone) ? { tone, label: label() } : []))
	];
}

const SHORT: Readonly<Record<Pillar, () => string>> = {
	capacity: m.ecosystem_short_capacity,
	active_ingredients: m.ecosystem_short_active_ingredients,
	regulation: m.ecosystem_short_regulation,
	trade: m.ecosystem_short_trade,
	demand: m.ecosystem_short_demand,
	research_workforce: m.ecosystem_short_research_workforce,
	ip_technology_transfer: m.ecosystem_short_ip_technology_transfer,
	procurement_finance: m.ecosystem_short_procurement_finance
};

/** Name of a pillar that fits over a column. */
export function shortPillar(pillar: Pillar): string {
	return SHORT[pillar]();
}

/** What stands in a cell: the percentile that its colour is of, or that there is none, where a word has room. */
export function cellText({ percentile }: Standing, tone: string, words: boolean): string | undefined {
	if (percentile === undefined) return undefined;
	if (tone === 'zero') return words ? m.ecosystem_none() : undefined;
	return percentileText(percentile);
}

/** A country in what stands for one pillar: the value behind the colour, its year, percentile and rank in the world. */
export function matrixFacts(datum: string, { columns }: EcosystemMatrix, lookup: Lookup): CellFacts | undefined {
	const place = parseCellDatum(datum);
	const found = columns.find(({ pillar }) => pillar === place?.column);
	const standing = place && found?.column.standings.get(place.row);
	if (!found || !standing) return undefined;
	const { percentile } = standing;
	const facts = cellFacts([standing], lookup, found.column.of);
	const marks = percentile === undefined ? [] : [m.ecosystem_percentile({ percentile: percentileText(percentile) })];
	return {
		...facts,
		heading: m.ecosystem_cell_heading({
			country: standing.country,
			indicator: found.column.indicator.title,
			pillar: shortPillar(found.pillar)
		}),
		values: facts.values.map((value) => ({ ...value, marks: [...value.marks, ...marks] }))
	};
}
