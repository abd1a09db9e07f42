import { parseCellDatum } from '#core/chart/cell-datum.ts';
import type { EcosystemMatrix } from '#core/ecosystem/matrix.ts';
import type { MatrixChoice } from '#core/ecosystem/matrix-choice.ts';
import { PERCENTILE_CLASSES, standingTone } from '#core/ecosystem/standing.ts';
import { hasNames, topFifths, type TopFifths } from '#core/ecosystem/top-fifth.ts';
import { SEQUENTIAL_TONES } from '#core/scale/tone.ts';
import { PILLARS, type Indicator, type Pillar } from '#core/table/indicator.ts';
import { levelLabel } from '#core/text/cross-section.ts';
import * as m from '#locale/compiled/messages.js';
import { cellFacts, type CellFacts, type Lookup } from '#ui/figure/cell-facts.ts';
import { textFormat } from '#ui/figure/format.ts';
import { pillarLabel } from '#ui/figure/pillar-label.ts';
import { shortPillar } from './column-head.ts';
import { percentileText } from './imbalance-words.ts';

const quoted = ({ title }: Indicator): string => m.brief_quoted({ text: title });
const list = (pillars: readonly Pillar[]): string => textFormat.list(pillars.map(pillarLabel));

/** In which pillars most members stand in the top fifth of the world, in which fewest, and how many reach what has a name instead of a rank. */
export function matrixFinding(matrix: EcosystemMatrix, region: string): string {
	const { ranked, tied, reaching } = topFifths(matrix);
	const members = matrix.rows.length;
	if (ranked.length + tied.length + reaching.length === 0) return m.ecosystem_matrix_neutral({ region });
	return [
		rankedSentence(ranked, region, members),
		...(tied.length > 0 && ranked.length > 0 ? [m.ecosystem_matrix_tied({ pillars: list(tied) })] : []),
		...reaching.map((of) => reachingSentence(of, members))
	].join(' ');
}

function rankedSentence(ranked: TopFifths['ranked'], region: string, members: number): string {
	const [high, low] = [ranked[0]?.count, ranked.at(-1)?.count];
	if (high === undefined || low === undefined) return m.ecosystem_matrix_no_fifth({ region });
	if (high === 0) return m.ecosystem_matrix_none({ region });
	if (high === low) return m.ecosystem_matrix_even({ region, count: high });
	const at = (count: number): string => list(ranked.filter((of) => of.count === count).map(({ pillar }) => pillar));
	return m.ecosystem_matrix_top({ region, members, most: at(high), high, fewest: at(low), low });
}

/** How many members reach the level that an indicator with levels or answers declares. */
function reachingSentence({ indicator, count }: TopFifths['reaching'][number], members: number): string {
	const { title, levels, threshold = 1 } = indicator;
	const said = { indicator: title, level: levelLabel(indicator, threshold), count, members };
	return levels.at(-1)?.value === threshold ? m.ecosystem_matrix_has(said) : m.ecosystem_matrix_has_or_above(said);
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
	const named = columns.filter(({ column }) => hasNames(column.indicator));
	const left = PILLARS.filter((pillar) => hidden.has(pillar));
	const order = (): string => {
		if (!sort) return m.ecosystem_matrix_by_name();
		const pillar = pillarLabel(sort.pillar);
		return sort.descending ? m.ecosystem_matrix_by_pillar({ pillar }) : m.ecosystem_matrix_by_pillar_low({ pillar });
	};
	return [
		numbers ? m.ecosystem_matrix_how() : m.ecosystem_matrix_how_colour(),
		m.ecosystem_matrix_stand_for({ list: textFormat.list(standsFor) }),
		...(named.length > 0
			? [m.ecosystem_matrix_named({ indicators: textFormat.list(named.map(({ column }) => quoted(column.indicator))) })]
			: []),
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
			label: m.ecosystem_class({ from: percentileText(index * step), to: percentileText((index + 1) * step) })
		})),
		...NONE_TONES.flatMap(([tone, label]) => (occurring.has(tone) ? { tone, label: label() } : []))
	];
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
