import { attainmentsByYear } from '#core/regulation/attainment-events.ts';
import type { Attainment } from '#core/regulation/attainment.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** How many levels and listings, and from when to when. */
export function timelineFinding(region: string, attained: readonly Attainment[]): string {
	const years = [...attainmentsByYear(attained).keys()];
	const [first, last] = [Math.min(...years), Math.max(...years)];
	if (years.length === 0) return m.regulation_timeline_none({ region });
	const count = attained.filter(({ date }) => date !== undefined).length;
	if (first === last) return m.regulation_timeline_one_year({ region, count, year: textFormat.year(first) });
	return m.regulation_timeline_finding({
		region,
		count,
		first: textFormat.year(first),
		last: textFormat.year(last)
	});
}

/** The year in which most happened, where one year stands out, and how many have no date. */
export function timelineDetails(attained: readonly Attainment[]): string[] {
	const counts = [...attainmentsByYear(attained)].map(([year, of]) => ({ year, count: of.length }));
	const most = Math.max(0, ...counts.map(({ count }) => count));
	const busiest = counts.filter(({ count }) => count === most);
	const [year] = busiest;
	const undated = attained.filter(({ date }) => date === undefined).length;
	return [
		...(year && busiest.length === 1 && counts.length > 1
			? [m.regulation_timeline_busiest({ count: most, year: textFormat.year(year.year) })]
			: []),
		...(undated > 0 ? [m.regulation_timeline_undated({ count: undated })] : [])
	];
}
