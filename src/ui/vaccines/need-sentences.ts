import { compactNumber } from '#core/text/numbers.ts';
import { neededFromOutside, type Amount, type RoutineNeed, type RoutineNeedRow } from '#core/vaccines/routine-need.ts';
import * as m from '#locale/compiled/messages.js';
import { locale, textFormat } from '#ui/figure/format.ts';
import { yearsText } from '#ui/figure/years-text.ts';
import { diseaseList } from './routine-sentences.ts';

const DIGITS = 3;

/** Against which diseases children are vaccinated with nothing from inside. */
export function needFinding(need: RoutineNeed): string {
	if (need.rows.every(({ coverage }) => coverage === undefined)) return m.vaccines_need_unknown();
	const outside = neededFromOutside(need);
	if (outside.length === 0) return m.vaccines_need_outside_none();
	return m.vaccines_need_outside({ count: outside.length, diseases: diseaseList(outside) });
}

/** How many children there are, whom the numbers cover, and how to read the bars. */
export function needDetails({ births, under5, sameMembers, members, rows }: RoutineNeed, region: string): string[] {
	const lines: string[] = [];
	if (births.value === undefined || !births.years) lines.push(m.vaccines_need_births_none({ region }));
	else {
		const number = compactNumber(births.value, locale, DIGITS);
		lines.push(m.vaccines_need_births({ region, number, year: yearsText(births.years) }));
		if (births.covered < members) {
			lines.push(m.vaccines_need_births_some({ covered: births.covered, count: members }));
			if (births.missing.length > 0)
				lines.push(m.vaccines_need_births_missing({ names: textFormat.list(births.missing) }));
		}
	}
	lines.push(...childrenSentence(under5, sameMembers, members), m.vaccines_need_details());
	const partial = rows.find((row) => isPartial(row, members));
	if (partial) lines.push(m.vaccines_need_partial({ covered: partial.covered, members }));
	return lines;
}

/** Children under five, only where they are those of the same members as the births: a sum over others would seem to be compared. */
function childrenSentence({ value, years, covered, missing }: Amount, sameMembers: boolean, members: number): string[] {
	if (value === undefined || !years) return [];
	if (sameMembers) {
		return [m.vaccines_need_under5({ number: compactNumber(value, locale, DIGITS), year: yearsText(years) })];
	}
	if (missing.length > 0) return [m.vaccines_need_under5_missing({ names: textFormat.list(missing) })];
	if (covered === members) return [m.vaccines_need_under5_more()];
	return [m.vaccines_need_under5_some({ covered, count: members })];
}

/** What stands at the end of a row: the products, and how many members the share covers where that is not all. */
export function needNote(row: RoutineNeedRow, members: number): string {
	const { coverage, products: count, covered } = row;
	if (coverage === undefined) return m.vaccines_need_no_coverage({ count });
	if (coverage === 0) return m.vaccines_need_made_zero({ count });
	if (isPartial(row, members)) return m.vaccines_need_made_some({ count, covered, members });
	return m.vaccines_need_made({ count });
}

function isPartial({ coverage, covered }: RoutineNeedRow, members: number): boolean {
	return coverage !== undefined && covered < members;
}
