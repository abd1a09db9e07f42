import { absenceOf, STATUSES } from '#core/table/observation.ts';
import { numberOf, textOf } from '#core/schema/row.ts';
import { cellFinding, type Rule } from './rule.ts';

/** A value stands exactly where the status says that there is one: an empty cell is never a silent zero. */
export const observed: Rule = ({ indicatorTables }) =>
	[...indicatorTables.values()].flatMap((table) =>
		table.rows.flatMap((row) => {
			const status = STATUSES.find((known) => known === textOf(row, 'status'));
			if (!status) return [];
			const value = numberOf(row, 'value');
			const absent = absenceOf({ value: undefined, status }) !== 'no_data';
			if (absent === (value === undefined)) return [];
			const what = absent
				? `expected an empty cell, as status is ${status}`
				: `expected a number, as status is ${status}`;
			const remedy = absent
				? 'Empty the cell, or correct the status'
				: 'Fill in the value; where nothing is known leave the whole row out';
			return [cellFinding(table, row, 'value', what, remedy)];
		})
	);
