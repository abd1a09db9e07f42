import { BASE_COLUMNS, BASE_TABLES } from '#core/table/base-tables.ts';
import { OBSERVATION_COLUMNS } from '#core/table/parse-observations.ts';
import { fileFinding, type Finding } from './finding.ts';
import type { DataPackage, FieldType, TableSchema } from './table-schema.ts';

/** Types that the code counts on; every other column is read as text. */
const TYPES: Readonly<Record<string, readonly FieldType[]>> = {
	value: ['number', 'integer'],
	year: ['year', 'integer'],
	factor: ['number', 'integer'],
	decimals: ['integer'],
	threshold: ['number', 'integer'],
	complete_register: ['boolean'],
	comparable: ['boolean']
};

/** The code reads the base tables and the indicator files by the names of their columns: a schema without them cannot be served. */
export function checkBaseSchema(file: string, { resources, indicatorSchema }: DataPackage): Finding[] {
	const findings = BASE_TABLES.flatMap((name) => {
		const resource = resources.find((other) => other.name === name);
		if (!resource)
			return [fileFinding(file, `expected a resource "${name}"`, 'Describe the table: no page can be made without it')];
		return checkColumns(file, `resources "${name}"`, resource.schema, BASE_COLUMNS[name]);
	});
	const where = 'atlas:indicatorFiles';
	const columns = indicatorSchema.fields.map((field) => field.name).join(',');
	const expected = OBSERVATION_COLUMNS.join(',');
	return [
		...findings,
		...(columns === expected
			? checkColumns(file, where, indicatorSchema, OBSERVATION_COLUMNS)
			: [
					fileFinding(
						file,
						`${where}: expected the fields ${expected}`,
						'Every indicator file has these columns',
						columns
					)
				])
	];
}

function checkColumns(file: string, where: string, { fields }: TableSchema, columns: readonly string[]): Finding[] {
	const missing = columns.filter((column) => !fields.some((field) => field.name === column));
	const names = fields.map((field) => field.name).join(',');
	return [
		...(missing.length > 0
			? [fileFinding(file, `${where}: expected the fields ${missing.join(', ')}`, 'Describe these columns', names)]
			: []),
		...fields.flatMap(({ name, type }) => {
			const types = columns.includes(name) ? TYPES[name] : undefined;
			if (!types || types.includes(type)) return [];
			return [
				fileFinding(file, `${where}: expected the field "${name}" with the type ${types[0]}`, 'Correct the type', type)
			];
		})
	];
}
