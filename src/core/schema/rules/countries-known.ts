import { textOf } from '#core/schema/row.ts';
import { cellFinding, type Rule } from './rule.ts';

/** Columns that hold a country by their name: `iso3`, `partner_iso3`. */
const COUNTRY_COLUMN = /(^|_)iso3$/;

/** Every country code is in countries.csv, also in a table whose schema forgot to say so. */
export const countriesKnown: Rule = ({ descriptor, tables }) => {
	const countries = new Set(tables.get('countries')?.rows.map((row) => textOf(row, 'iso3')));
	return descriptor.resources.flatMap(({ name, schema }) => {
		const table = tables.get(name);
		if (!table || name === 'countries') return [];
		// What the schema checks as a foreign key was reported there.
		const checked = new Set(
			schema.foreignKeys.filter((key) => key.resource === 'countries').flatMap((key) => key.fields)
		);
		const columns = table.fields
			.map((field) => field.name)
			.filter((column) => COUNTRY_COLUMN.test(column) && !checked.has(column));
		return columns.flatMap((column) =>
			table.rows
				.filter((row) => textOf(row, column) !== '' && !countries.has(textOf(row, column)))
				.map((row) =>
					cellFinding(
						table,
						row,
						column,
						'expected a country of countries.csv',
						'Correct the code; aggregates such as WLD do not belong here'
					)
				)
		);
	});
};
