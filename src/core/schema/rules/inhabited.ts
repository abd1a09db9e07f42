import { textOf } from '#core/schema/row.ts';
import { cellFinding, type Rule } from './rule.ts';

/** An indicator speaks of inhabited countries: the atlas counts no others among its members, so a row of one would be in the file alone. */
export const inhabited: Rule = ({ tables, indicatorTables }) => {
	const uninhabited = new Set(
		(tables.get('countries')?.rows ?? [])
			.filter((row) => textOf(row, 'status') === 'uninhabited')
			.map((row) => textOf(row, 'iso3'))
	);
	return [...indicatorTables.values()].flatMap((table) =>
		table.rows
			.filter((row) => uninhabited.has(textOf(row, 'iso3')))
			.map((row) =>
				cellFinding(
					table,
					row,
					'iso3',
					'expected an inhabited country',
					'Leave the row out, and say so in the caveat of the indicator'
				)
			)
	);
};
