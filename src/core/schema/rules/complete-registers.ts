import { fileFinding } from '#core/schema/finding.ts';
import { textOf } from '#core/schema/row.ts';
import type { Rule } from './rule.ts';

/** A complete register has a row for every inhabited country: who is not on the list is a real 0, not unknown. */
export const completeRegisters: Rule = ({ tables, indicatorTables, indicators }) => {
	const inhabited = (tables.get('countries')?.rows ?? [])
		.filter((row) => textOf(row, 'status') !== 'uninhabited')
		.map((row) => textOf(row, 'iso3'));
	return indicators
		.filter((indicator) => indicator.completeRegister)
		.flatMap(({ id }) => {
			const table = indicatorTables.get(id);
			if (!table) return [];
			const listed = new Set(table.rows.map((row) => textOf(row, 'iso3')));
			const missing = inhabited.filter((iso3) => !listed.has(iso3));
			if (missing.length === 0) return [];
			return [
				fileFinding(
					table.file,
					`expected a row for every inhabited country, as complete_register is true; missing: ${missing.length}`,
					'Add rows with the value 0 (or not_applicable), or set complete_register to false',
					missing.join(' ')
				)
			];
		});
};
