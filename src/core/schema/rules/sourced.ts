import { fileFinding, type Finding } from '#core/schema/finding.ts';
import type { TableSchema } from '#core/schema/table-schema.ts';
import type { Rule } from './rule.ts';

/** Tables that describe the atlas itself and the policy of its map; facts in them are sourced in the descriptor. */
const WITHOUT_ROW_SOURCES = [
	'countries',
	'schemes',
	'group_titles',
	'indicators',
	'sources',
	'licences',
	'boundaries',
	'shape_policy'
];

/** Every row of every table of facts names a source and how sure it is: the schema must demand both. */
export const sourced: Rule = ({ descriptor }) => [
	...descriptor.resources
		.filter(({ name }) => !WITHOUT_ROW_SOURCES.includes(name))
		.flatMap(({ name, schema }) => demanded(`resources "${name}"`, schema)),
	...demanded('atlas:indicatorFiles', descriptor.indicatorSchema)
];

function demanded(where: string, schema: TableSchema): Finding[] {
	const missing = (what: string, remedy: string) => fileFinding('data/datapackage.json', `${where}: ${what}`, remedy);
	const required = (name: string) => schema.fields.some((field) => field.name === name && field.constraints.required);
	const findings: Finding[] = [];
	if (schema.primaryKey.length === 0)
		findings.push(missing('expected a primaryKey', 'Name the columns that make a row unique'));
	if (!required('confidence'))
		findings.push(missing('expected a required column "confidence"', 'Add it: high or medium'));
	if (!required('source_id'))
		findings.push(missing('expected a required column "source_id"', 'Add it: every row has a source'));
	if (!schema.foreignKeys.some((key) => key.resource === 'sources' && key.fields.join() === 'source_id'))
		findings.push(
			missing('expected a foreign key from source_id to sources.id', 'Add it, so that every source is looked up')
		);
	return findings;
}
