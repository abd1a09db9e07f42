import { ABSENCES, absenceOf } from '../table/observation.ts';
import { STEADY_COVERAGE } from '../table/query-series.ts';
import type { CrossSection, Pairs, Series, View } from '../table/view.ts';
import { absenceLabel, aggregateSentence, coverageSentence, crossSectionTitle, finding, yearSentence } from './cross-section.ts';
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

function describeCrossSection(view: CrossSection, words: TextWords, format: TextFormat): Description {
	const absences = ABSENCES.flatMap((absence) => {
		const count = view.cells.filter((cell) => absenceOf(cell) === absence).length;
		return count === 0 ? [] : words.text_absent({ count, absence: absenceLabel(view.indicator, absence, words) });
	});
	const zeros = view.indicator.levels.length === 0 ? view.cells.filter((cell) => cell.value === 0).length : 0;
	return {
		title: crossSectionTitle(view, words),
		finding: finding(view, words, format),
		details: [
			yearSentence(view, words, format),
			aggregateSentence(view.indicator, view.region, words, format),
			coverageSentence(view.region, words, format),
			zeros > 0 ? words.text_zeros({ count: zeros }) : '',
			...absences
		].filter((sentence) => sentence !== '')
	};
}

function describeSeries(view: Series, words: TextWords, format: TextFormat): Description {
	const names = view.lines.map((line) => line.country);
	const lead = view.lines.find((line) => line.points.filter((point) => point.value !== undefined).length > 1);
	const points = lead?.points.filter((point) => point.value !== undefined) ?? [];
	const [first, last] = [points[0], points.at(-1)];
	const change =
		lead && first?.value !== undefined && last?.value !== undefined && first.year !== undefined && last.year !== undefined
			? words.text_change({
					country: lead.country,
					from: format.value(first.value, view.indicator),
					to: format.value(last.value, view.indicator),
					first: format.year(first.year),
					last: format.year(last.year)
				})
			: '';
	const countries = format.list(names);
	const lines =
		names.length === 0
			? words.text_lines_none()
			: view.chosen === 'pinned'
				? words.text_lines_pinned({ countries })
				: words.text_lines_highest({ countries, count: names.length });
	return {
		title: words.text_title({ indicator: view.indicator.title, group: view.group.name }),
		finding: change || lines,
		details: [
			change ? lines : '',
			view.region.length > 0 && view.indicator.aggregation !== 'share_of_members'
				? words.text_region_steady({ share: format.percent(STEADY_COVERAGE) }) : ''
		].filter((sentence) => sentence !== '')
	};
}

function describePairs(view: Pairs, words: TextWords, format: TextFormat): Description {
	const members = view.x.cells.length;
	const { group } = view.x;
	return {
		title: words.text_title_pairs({ x: view.x.indicator.title, y: view.y.indicator.title, group: group.name }),
		finding:
			view.points.length === 0
				? words.text_pairs_none({ members })
				: words.text_pairs({ count: view.points.length, members }),
		details: [view.x, view.y].flatMap((side) => {
			const sentence = yearSentence(side, words, format);
			return sentence === '' ? [] : words.text_labelled({ label: side.indicator.title, sentence });
		})
	};
}
