import { textOf } from '#core/schema/row.ts';
import { cellFinding, everyTable, type Rule } from './rule.ts';

/** No row of low confidence is published, whatever its schema lets pass. */
export const confidence: Rule = (data) =>
	everyTable(data).flatMap((table) =>
		table.fields
			.filter(({ name }) => name === 'confidence' || name.endsWith('_confidence'))
			.flatMap(({ name }) =>
				table.rows
					.filter((row) => !['', 'high', 'medium'].includes(textOf(row, name)))
					.map((row) =>
						cellFinding(
							table,
							row,
							name,
							'expected high or medium',
							'Confirm the row at its publisher, or leave it out'
						)
					)
			)
	);
