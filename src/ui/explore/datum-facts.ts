import { parseDatum } from '#core/chart/datum.ts';
import type { Cell } from '#core/table/observation.ts';
import type { CrossSection, Pairs, View } from '#core/table/view.ts';
import * as m from '#locale/compiled/messages.js';
import { aggregateFacts, cellFacts, type CellFacts, type Lookup } from '#ui/figure/cell-facts.ts';
import { textFormat } from '#ui/figure/format.ts';

/** Of more countries with the same two values, the first are named. */
const NAMED = 8;

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
	if (cells.length === 0) return undefined;
	return { ...cellFacts(cells, atlas, ...ranked), ...(view.form === 'pairs' && besides(view, cells)) };
}

/** The other countries of a scatter that stand at the place of one, under whose point a pointer cannot come. */
function besides({ points }: Pairs, [own, ownY]: readonly Cell[]): Pick<CellFacts, 'beside'> {
	const names = points.flatMap(({ country, x, y }) =>
		x.iso3 !== own?.iso3 && x.value === own?.value && y.value === ownY?.value ? country : []
	);
	if (names.length === 0) return {};
	const rest = names.splice(NAMED).length;
	if (rest > 0) names.push(m.text_among({ count: rest }));
	return { beside: m.figure_beside({ names: textFormat.list(names) }) };
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
