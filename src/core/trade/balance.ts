import { namesAlone, type NamedCountry } from '#core/table/named-country.ts';
import type { Cell, Confidence } from '#core/table/observation.ts';
import type { Aggregate, CrossSection } from '#core/table/view.ts';
import { oneYear } from './one-year.ts';

/** What a member sells and buys abroad in one year, in US dollars. */
export interface BalanceRow extends NamedCountry {
	readonly year: number | undefined;
	readonly exports: number | undefined;
	readonly imports: number | undefined;
	/** Undefined where neither side has a value. */
	readonly confidence: Confidence | undefined;
	readonly sourceIds: readonly string[];
	readonly note: string;
}

export interface Balance {
	/** Every member: the largest sum of both sides first, then by name; those without either last. */
	readonly rows: readonly BalanceRow[];
	readonly exports: Omit<Aggregate, 'group'>;
	readonly imports: Omit<Aggregate, 'group'>;
}

/** Puts exports and imports of the same group side by side. Throws where a member's two values are of different years. */
export function balance(exports: CrossSection, imports: CrossSection): Balance {
	const bought = new Map(imports.cells.map((cell) => [cell.iso3, cell]));
	const lists = new Map<string, readonly string[]>();
	const rows = exports.cells.flatMap((sold) => {
		const cell = bought.get(sold.iso3);
		return cell ? balanceRow(sold, cell, lists) : [];
	});
	return {
		rows: rows.sort((a, b) => turnover(b) - turnover(a) || a.country.localeCompare(b.country, 'en')),
		exports: total(exports.region),
		imports: total(imports.region)
	};
}

/** Members with both values, and those of them that import more than they export. */
export function deficits({ rows }: Balance): { readonly both: number; readonly deficit: number } {
	const both = rows.filter(({ exports, imports }) => exports !== undefined && imports !== undefined);
	return {
		both: both.length,
		deficit: both.filter(({ exports, imports }) => (imports ?? 0) > (exports ?? 0)).length
	};
}

/** What both sides add up to, for the order only: −1 where neither is known. */
export function turnover({ exports, imports }: BalanceRow): number {
	return exports === undefined && imports === undefined ? -1 : (exports ?? 0) + (imports ?? 0);
}

function balanceRow(sold: Cell, bought: Cell, lists: Map<string, readonly string[]>): BalanceRow {
	const known = [sold, bought].filter(({ value }) => value !== undefined);
	const sourceIds = [...new Set(known.flatMap(({ sourceId }) => sourceId ?? []))];
	const list = lists.get(sourceIds.join(' ')) ?? sourceIds;
	// Rows share their list, so that a page holds it once.
	lists.set(sourceIds.join(' '), list);
	return {
		...namesAlone(sold),
		year: oneYear(sold, bought),
		exports: sold.value,
		imports: bought.value,
		confidence: known.length === 0 ? undefined : known.every((cell) => cell.confidence === 'high') ? 'high' : 'medium',
		sourceIds: list,
		note: [...new Set(known.map(({ note }) => note).filter((note) => note !== ''))].join(' ')
	};
}

function total({ value, members, covered, populationShare }: Aggregate): Balance['exports'] {
	return { value, members, covered, populationShare };
}
