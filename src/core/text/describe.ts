import { ABSENCES, absenceOf } from '#core/table/observation.ts';
import { STEADY_COVERAGE } from '#core/table/query-series.ts';
import type { CrossSection, Pairs, Series, View } from '#core/table/view.ts';
import { aggregateSentence, coverageSentence, finding, yearSentence } from './cross-section.ts';
import { absenceLabel } from './absence.ts';
import type { TextFormat, TextWords } from './words.ts';

/** All that is said about a View: a heading, one finding, and the sentences under it. The same for screen, file and screen reader. */
export interface Description {
	readonly title: string;
	readonly finding: string;
	/** Years, the group's number, coverage. */
	readonly details: readonly string[];
}

/** The words that go with a View, true for the state shown. */
export function describe(view: View, words: TextWords, format: TextFormat): Description {
	switch (view.form) {
		case 'cross_section':
			return describeCrossSection(view, words, format);
		case 'series':
			return describeSeries(view, words, format);
		case 'pairs':
			return describePairs(view, words, format);
	}
}

/** The heading alone: what and where. */
export function viewTitle(view: View, words: TextWords): string {
	if (view.form !== 'pairs') return words.text_title({ indicator: view.indicator.title, group: view.group.name });
	const { x, y } = view;
	return words.text_title_pairs({ x: x.indicator.title, y: y.indicator.title, group: x.group.name });
}

function describeCrossSection(view: CrossSection, words: TextWords, format: TextFormat): Description {
	const absences = ABSENCES.flatMap((absence) => {
		const count = view.cells.filter((cell) => absenceOf(cell) === absence).length;
		return count === 0 ? [] : words.text_absent({ count, absence: absenceLabel(view.indicator, absence, words) });
	});
	const zeros = view.indicator.levels.length === 0 ? view.cells.filter((cell) => cell.value === 0).length : 0;
	// Where nobody has a value, the finding has said so: no number is left to be explained.
	const numbers =
		view.region.covered === 0
			? []
			: [
					aggregateSentence(view, words, format),
					coverageSentence(view.region, words, format),
					zeros > 0 ? words.text_zeros({ count: zeros }) : ''
				];
	return {
		title: viewTitle(view, words),
		finding: finding(view, words, format),
		details: [
			yearSentence(view, words, format),
			...numbers,
			...(view.region.covered > 0 || absences.length > 1 ? absences : [])
		].filter((sentence) => sentence !== '')
	};
}

function describeSeries(view: Series, words: TextWords, format: TextFormat): Description {
	const drawn = view.lines.filter(({ points }) => points.some(({ value }) => value !== undefined));
	const absent = view.lines.filter((line) => !drawn.includes(line));
	const missing = absent.length > 0 ? words.text_lines_missing({ countries: named(absent, format) }) : '';
	const lines = drawn.length > 0 || missing === '' ? linesSentence({ ...view, lines: drawn }, words, format) : '';
	const steady = view.region.length > 1 && view.indicator.aggregation !== 'share_of_members';
	const [finding = '', ...said] = [changeSentence(view, words, format), lines, missing].filter(
		(sentence) => sentence !== ''
	);
	return {
		title: viewTitle(view, words),
		finding,
		details: [
			...said,
			view.indicator.comparable || drawn.length === 0 ? '' : words.text_lines_apart(),
			steady ? words.text_region_steady({ share: format.percent(STEADY_COVERAGE) }) : ''
		].filter((sentence) => sentence !== '')
	};
}

/** Which countries are drawn, and why these. */
function linesSentence({ lines, chosen, among }: Series, words: TextWords, format: TextFormat): string {
	const countries = named(lines, format);
	if (lines.length === 0) return words.text_lines_none();
	if (chosen === 'pinned') return words.text_lines_pinned({ countries });
	if (chosen === 'by_name') return words.text_lines_by_name({ countries, among });
	if (among === lines.length) return words.text_lines_highest({ countries });
	return words.text_lines_tied({ countries, count: lines.length, among });
}

function named(countries: readonly { readonly country: string }[], format: TextFormat): string {
	return format.list(countries.map(({ country }) => country));
}

/** How the first line that has two values went from its first to its last; '' where there is none, or where values may not be compared. */
function changeSentence({ lines, indicator }: Series, words: TextWords, format: TextFormat): string {
	if (!indicator.comparable) return '';
	for (const { country, points } of lines) {
		const known = points.flatMap(({ year, value }) =>
			year === undefined || value === undefined ? [] : { year, value }
		);
		const [first, last] = [known[0], known.at(-1)];
		if (!first || !last || first === last) continue;
		return words.text_change({
			country,
			from: format.value(first.value, indicator),
			to: format.value(last.value, indicator),
			first: format.year(first.year),
			last: format.year(last.year)
		});
	}
	return '';
}

function describePairs(view: Pairs, words: TextWords, format: TextFormat): Description {
	const members = view.x.cells.length;
	const codes = new Set(view.x.cells.map(({ iso3 }) => iso3));
	// Pinned countries of elsewhere have points too.
	const count = view.points.filter(({ iso3 }) => codes.has(iso3)).length;
	const { pinned } = view.x;
	const drawn = new Set(view.points.map(({ iso3 }) => iso3));
	const absent = view.x.rows.filter(({ iso3 }) => pinned.includes(iso3) && !drawn.has(iso3));
	return {
		title: viewTitle(view, words),
		finding: count === 0 ? words.text_pairs_none({ members }) : words.text_pairs({ count, members }),
		details: [
			...(absent.length > 0 ? [words.text_pairs_missing({ countries: named(absent, format) })] : []),
			...[view.x, view.y].flatMap((side) => {
				const sentence = yearSentence(side, words, format);
				return sentence === '' ? [] : words.text_labelled({ label: side.indicator.title, sentence });
			})
		]
	};
}
