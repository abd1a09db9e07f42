import type { Indicator } from '#core/table/indicator.ts';
import { absenceOf } from '#core/table/observation.ts';
import { rankable } from '#core/table/rank.ts';
import { regionAbsence } from '#core/table/region-absence.ts';
import type { Aggregate, CrossSection, RankedCell } from '#core/table/view.ts';
import { absenceLabel } from './absence.ts';
import type { TextFormat, TextWords } from './words.ts';

/** Names in a sentence stay readable up to this many; beyond, the number of countries stands for them. */
const NAMES_IN_A_SENTENCE = 3;

/** What the View says, in one sentence: who is highest, how many reach a level, or that nobody has a value. */
export function finding(view: CrossSection, words: TextWords, format: TextFormat): string {
	const present = view.cells.filter((cell) => cell.value !== undefined);
	const { indicator } = view;
	if (present.length === 0) {
		const absence = absenceLabel(indicator, regionAbsence(view.cells), words);
		return words.text_nobody({ members: view.cells.length, absence });
	}
	if (indicator.kind === 'level' || indicator.kind === 'flag') return reach(view, present, words);
	if (!rankable(indicator)) return words.text_not_comparable({ count: present.length });
	return highest(indicator, present, words, format);
}

function highest(indicator: Indicator, present: readonly RankedCell[], words: TextWords, format: TextFormat): string {
	const first = present[0];
	if (first?.value === undefined) return '';
	const value = format.value(first.value, indicator);
	if (present.length === 1) return words.text_only_one({ country: first.country, value });
	const top = present.filter((cell) => cell.rank === 1).map((cell) => cell.country);
	if (top.length === present.length) return words.text_all_equal({ value, count: top.length });
	if (top.length === 1) return words.text_highest({ country: first.country, value, count: present.length });
	const named =
		top.length <= NAMES_IN_A_SENTENCE ? top : [...top.slice(0, 2), words.text_among({ count: top.length - 2 })];
	return words.text_highest_tied({ countries: format.list(named), value, count: present.length });
}

function reach(view: CrossSection, present: readonly RankedCell[], words: TextWords): string {
	const { threshold, levels } = view.indicator;
	const highest = levels.at(-1)?.value ?? 1;
	const bar = threshold ?? highest;
	const count = present.filter((cell) => (cell.value ?? 0) >= bar).length;
	const said = { count, members: applicable(view), label: levelLabel(view.indicator, bar) };
	return bar === highest ? words.text_reach(said) : words.text_reach_or_above(said);
}

function applicable(view: CrossSection): number {
	return view.cells.filter((cell) => absenceOf(cell) !== 'not_applicable').length;
}

/** Name of a level, as the catalogue says it. */
export function levelLabel(indicator: Indicator, value: number): string {
	return indicator.levels.find((level) => level.value === value)?.label ?? String(value);
}

/** Which years the values are from. */
export function yearSentence(view: CrossSection, words: TextWords, format: TextFormat): string {
	if (view.year !== 'latest') return words.text_year({ year: format.year(view.year) });
	if (!view.span) return '';
	const [from, to] = view.span;
	if (from === to) return words.text_latest_one({ year: format.year(from) });
	return words.text_latest_span({ from: format.year(from), to: format.year(to) });
}

/** How much of the group its number covers: "41 of 47 members, 93 % of the population". */
export function coverageSentence(
	{ group, covered, members, populationShare }: Aggregate,
	words: TextWords,
	format: TextFormat
): string {
	if (populationShare === undefined) return words.text_coverage({ covered, members });
	const said = { covered, members, share: format.percent(populationShare) };
	return members < group.members.length ? words.text_coverage_applies(said) : words.text_coverage_population(said);
}

/** The world's sum that a group's is a part of; undefined for the world itself, and of balances, which may be negative. */
function wholeOf(region: Aggregate, world: Aggregate): number | undefined {
	const [part, whole] = [region.value ?? 0, world.value ?? 0];
	return region.group.id !== world.group.id && part >= 0 && whole >= part ? whole : undefined;
}

/** The group's number and how it was made; a sum beside that of the world. */
export function aggregateSentence(
	{ indicator, region, world }: Pick<CrossSection, 'indicator' | 'region' | 'world'>,
	words: TextWords,
	format: TextFormat
): string {
	if (region.value === undefined) return words.text_region_none();
	const group = region.group.name;
	const value = format.value(region.value, indicator);
	switch (indicator.aggregation) {
		case 'sum': {
			const whole = wholeOf(region, world);
			if (whole === undefined) return words.text_region_sum({ group, value });
			return words.text_region_sum_of({ group, value, world: format.value(whole, indicator) });
		}
		case 'population_weighted_mean':
			return words.text_region_mean({ group, value });
		case 'median':
			return words.text_region_median({ group, value });
		case 'ratio':
			return words.text_region_ratio({ group, value });
		case 'share_of_members': {
			const share = format.percent(region.value / 100);
			if (indicator.kind === 'flag') return words.text_region_share_flag({ group, value: share });
			const bar = indicator.threshold ?? 1;
			const said = { group, value: share, label: levelLabel(indicator, bar) };
			return bar === indicator.levels.at(-1)?.value ? words.text_region_share_top(said) : words.text_region_share(said);
		}
		case 'none':
			return words.text_region_none();
	}
}
