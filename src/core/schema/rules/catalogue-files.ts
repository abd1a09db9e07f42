import { fileFinding } from '#core/schema/finding.ts';
import { isSnakeCase, SNAKE_CASE_REMEDY } from '#core/schema/names.ts';
import { textOf } from '#core/schema/row.ts';
import { cellFinding, type Rule } from './rule.ts';

/** An indicator is a file and a row of the catalogue: neither stands without the other. */
export const catalogueFiles: Rule = ({ tables, indicatorTables }) => {
	const catalogue = tables.get('indicators');
	const rows = new Set(catalogue?.rows.map((row) => textOf(row, 'id')));
	const orphans = [...indicatorTables].flatMap(([id, { file }]) => {
		if (!isSnakeCase(id)) return [fileFinding(file, 'expected a snake_case file name', SNAKE_CASE_REMEDY, id)];
		if (rows.has(id)) return [];
		return [
			fileFinding(
				file,
				`expected a row with the id "${id}" in data/indicators.csv`,
				'Describe the indicator there, or delete the file'
			)
		];
	});
	const promises = (catalogue?.rows ?? [])
		.filter((row) => !indicatorTables.has(textOf(row, 'id')))
		.flatMap((row) =>
			catalogue
				? [
						cellFinding(
							catalogue,
							row,
							'id',
							`expected a file data/indicators/${textOf(row, 'id')}.csv`,
							'Add the file, or delete the row'
						)
					]
				: []
		);
	const what = 'expected an id that no table has, as both are names in the published datapackage.json';
	const clashes = (catalogue?.rows ?? [])
		.filter((row) => tables.has(textOf(row, 'id')))
		.flatMap((row) => (catalogue ? [cellFinding(catalogue, row, 'id', what, 'Choose another id')] : []));
	return [...orphans, ...promises, ...clashes];
};
