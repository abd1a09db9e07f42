import { confidenceOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Confidence } from '#core/table/observation.ts';
import { herfindahl } from '#core/table/herfindahl.ts';
import { neededNumber } from '#core/schema/needed-number.ts';

/** How many exporters are told apart; the others are added up. */
export const EXPORTERS_NAMED = 5;
const FILE = 'trade_hs4.csv';

export interface HeadingExporter {
	readonly iso3: string;
	readonly usd: number;
	/** 0–1 of all exports under the heading. */
	readonly share: number;
}

/** Trade under one heading of the Harmonized System: how concentrated the world's exporters are, and what the group buys. */
export interface Heading {
	readonly hs4: string;
	readonly title: string;
	/** Group of goods, such as `active_ingredients_core`. */
	readonly goods: string;
	readonly year: number;
	/** All exports, current US dollars. */
	readonly worldUsd: number;
	/** The largest first. */
	readonly top: readonly HeadingExporter[];
	/** What all others export. */
	readonly othersUsd: number;
	readonly exporters: number;
	/** Herfindahl-Hirschman index of the exporters, unrounded. */
	readonly hhi: number;
	/** Imports of the members with a row, current US dollars; undefined where none has one. */
	readonly importsUsd: number | undefined;
	/** Members with a row under the heading. */
	readonly covered: number;
	/** Share (0–1) of the world's exports that members of the group make themselves. */
	readonly insideShare: number;
	readonly confidence: Confidence;
	readonly sourceIds: readonly string[];
}

/**
 * Headings in the order of the table of products, from `trade_products.csv` and `trade_hs4.csv`. Imports of a group include what its
 * members buy from each other: the table has no partners. Throws a RangeError where an amount is missing.
 */
export function headingsOf(
	products: readonly TableRow[],
	trade: readonly TableRow[],
	members: readonly string[]
): Heading[] {
	const group = new Set(members);
	return products.flatMap((product) => {
		const hs4 = textOf(product, 'hs4');
		const rows = trade.filter((row) => textOf(row, 'hs4') === hs4);
		const exports = rows
			.map((row) => ({ iso3: textOf(row, 'iso3'), usd: neededNumber(row, 'export_usd', FILE) }))
			.filter(({ usd }) => usd > 0)
			.sort((a, b) => b.usd - a.usd || (a.iso3 < b.iso3 ? -1 : 1));
		const worldUsd = exports.reduce((sum, { usd }) => sum + usd, 0);
		const hhi = herfindahl(exports.map(({ usd }) => usd));
		const year = rows[0] && neededNumber(rows[0], 'year', FILE);
		if (hhi === undefined || year === undefined) return [];
		const top = exports.slice(0, EXPORTERS_NAMED).map((one) => ({ ...one, share: one.usd / worldUsd }));
		const imports = rows
			.filter((row) => group.has(textOf(row, 'iso3')))
			.map((row) => neededNumber(row, 'import_usd', FILE));
		const inside = exports.filter(({ iso3 }) => group.has(iso3)).reduce((sum, { usd }) => sum + usd, 0);
		return {
			hs4,
			title: textOf(product, 'title'),
			goods: textOf(product, 'group'),
			year,
			worldUsd,
			top,
			othersUsd: worldUsd - top.reduce((sum, { usd }) => sum + usd, 0),
			exporters: exports.length,
			hhi,
			importsUsd: imports.length === 0 ? undefined : imports.reduce((sum, usd) => sum + usd, 0),
			covered: imports.length,
			insideShare: inside / worldUsd,
			confidence: rows.every((row) => confidenceOf(row) === 'high') ? 'high' : 'medium',
			sourceIds: [...new Set(rows.map((row) => textOf(row, 'source_id')))]
		};
	});
}
