import { compactNumber } from '#core/text/numbers.ts';
import { neededFromOutside, type RoutineNeed } from '#core/vaccines/routine-need.ts';
import * as m from '#locale/compiled/messages.js';
import { locale, textFormat } from '#ui/figure/format.ts';
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
export function needDetails({ births, under5, members }: RoutineNeed, region: string): string[] {
	const lines: string[] = [];
	if (births.value === undefined || !births.years) lines.push(m.vaccines_need_births_none({ region }));
	else {
		const number = compactNumber(births.value, locale, DIGITS);
		lines.push(m.vaccines_need_births({ region, number, year: textFormat.year(births.years[1]) }));
		if (births.covered < members) {
			lines.push(m.vaccines_need_births_some({ covered: births.covered, count: members }));
		}
	}
	if (under5.value !== undefined && under5.years) {
		const number = compactNumber(under5.value, locale, DIGITS);
		const year = textFormat.year(under5.years[1]);
		lines.push(m.vaccines_need_under5({ number, year, count: under5.covered }));
	}
	return [...lines, m.vaccines_need_details()];
}
