import { numberOf, textOf } from '#core/schema/row.ts';
import { cellFinding, type Rule } from './rule.ts';

/** A source holds nothing of the years after it was read, unless it says what is planned. */
export const seenBySource: Rule = ({ tables, indicatorTables }) => {
	const read = new Map(
		(tables.get('sources')?.rows ?? []).map((row) => [textOf(row, 'id'), Number(textOf(row, 'retrieved').slice(0, 4))])
	);
	return [...indicatorTables.values()].flatMap((table) =>
		table.rows.flatMap((row) => {
			const year = numberOf(row, 'year');
			const last = read.get(textOf(row, 'source_id'));
			if (!['observed', 'estimated'].includes(textOf(row, 'status'))) return [];
			if (year === undefined || last === undefined || year <= last) return [];
			const what = `expected no year after ${last}, in which the source was read`;
			return [cellFinding(table, row, 'year', what, 'Correct the year, or set status to planned')];
		})
	);
};
