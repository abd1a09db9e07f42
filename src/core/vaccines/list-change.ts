import { confidenceOf, numberOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Confidence } from '#core/table/observation.ts';
import { distinct } from './product.ts';

/** Presentations of one country's makers on the two lists. Undefined where a list has no row for the country. */
export interface ListChange {
	readonly iso3: string;
	readonly from: number | undefined;
	readonly to: number | undefined;
	readonly confidence: Confidence;
	readonly sourceIds: readonly string[];
}

/** Two dated lists, compared country by country: which presentations left and which joined is not known, only how many there are. */
export interface ListChanges {
	/** ISO dates of the earlier and the later list. */
	readonly dates: readonly [string, string];
	/** Most presentations on the later list first, then by iso3. */
	readonly rows: readonly ListChange[];
}

/** The first and the last list in `data/vaccine_snapshots.csv` for the members; undefined where there are not two lists. */
export function listChanges(table: readonly TableRow[], members: Iterable<string>): ListChanges | undefined {
	const dates = distinct(table.map((row) => textOf(row, 'date')));
	const [from, to] = [dates[0], dates.at(-1)];
	if (from === undefined || to === undefined || from === to) return undefined;
	const inside = new Set(members);
	const byCountry = Map.groupBy(
		table.filter((row) => inside.has(textOf(row, 'iso3'))),
		(row) => textOf(row, 'iso3')
	);
	const rows = [...byCountry].map(([iso3, own]): ListChange => {
		const at = (date: string): TableRow | undefined => own.find((row) => textOf(row, 'date') === date);
		const [before, after] = [at(from), at(to)];
		const used = [before, after].filter((row) => row !== undefined);
		return {
			iso3,
			from: before && numberOf(before, 'presentations'),
			to: after && numberOf(after, 'presentations'),
			confidence: used.some((row) => confidenceOf(row) === 'medium') ? 'medium' : 'high',
			sourceIds: distinct(used.map((row) => textOf(row, 'source_id')))
		};
	});
	return {
		dates: [from, to],
		rows: rows.sort((a, b) => (b.to ?? 0) - (a.to ?? 0) || (a.iso3 < b.iso3 ? -1 : 1))
	};
}

/** Sums of both lists, and how many countries have more, fewer or as many presentations on the later one. */
export function countChanges({ rows }: ListChanges): Readonly<Record<'from' | 'to' | 'up' | 'down' | 'same', number>> {
	const both = rows.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : to - from));
	const sum = (values: readonly (number | undefined)[]): number =>
		values.reduce<number>((total, value) => total + (value ?? 0), 0);
	return {
		from: sum(rows.map(({ from }) => from)),
		to: sum(rows.map(({ to }) => to)),
		up: both.filter((change) => change > 0).length,
		down: both.filter((change) => change < 0).length,
		same: both.filter((change) => change === 0).length
	};
}
