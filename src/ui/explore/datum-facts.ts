import { parseDatum } from '#core/chart/datum.ts';
import type { Cell } from '#core/table/observation.ts';
import type { CrossSection, View } from '#core/table/view.ts';
import { aggregateFacts, cellFacts, type CellFacts, type Lookup } from '#ui/figure/cell-facts.ts';

/** What is known of the datum under pointer or focus: a country, a pair, or one year of a line. `section` gives the ranks. */
export function datumFacts(view: View, section: CrossSection, atlas: Lookup, datum: string): CellFacts | undefined {
	const { key, year } = parseDatum(datum);
	if (view.form === 'series') {
		const region = key === 'region' ? view.region.find((aggregate) => aggregate.year === year) : undefined;
		if (region) return aggregateFacts(view.indicator, region, region.year);
	}
	const cells = cellsOf(view, section, key, year);
	// A rank is among the latest values; a year of a line has none.
	const ranked = (view.form === 'pairs' ? [view.x, view.y] : [section]).map(
		({ cells: members }) => members.filter(({ rank }) => rank !== undefined).length
	);
	return cells.length > 0 ? cellFacts(cells, atlas, ...ranked) : undefined;
}

function cellsOf(view: View, section: CrossSection, key: string, year: number | undefined): Cell[] {
	if (view.form === 'series') {
		const stands = view.indicator.validity === 'until_changed';
		const rows = view.rows.filter((cell) => cell.iso3 === key);
		const cell = rows.findLast((row) => (stands ? (row.year ?? Infinity) <= (year ?? 0) : row.year === year));
		return cell ? [cell] : [];
	}
	if (view.form === 'pairs') {
		const pair = view.points.find(({ iso3 }) => iso3 === key);
		return pair ? [pair.x, pair.y] : [];
	}
	return section.rows.filter(({ iso3 }) => iso3 === key);
}
