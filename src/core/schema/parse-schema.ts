import { items, names, optionalText, property, refuseOthers, text, wrong, type JsonPlace } from './json.ts';
import { isSnakeCase, SNAKE_CASE_REMEDY } from './names.ts';
import { parseConstraints } from './parse-constraints.ts';
import { FIELD_TYPES, type Field, type FieldType, type ForeignKey, type TableSchema } from './table-schema.ts';

/** A Table Schema descriptor → typed; findings go to the place. */
export function parseSchema(place: JsonPlace): TableSchema {
	refuseOthers(place, [
		'fields',
		'fieldsMatch',
		'primaryKey',
		'foreignKeys',
		'missingValues',
		'title',
		'description',
		'$schema'
	]);
	const fields = parseFields(property(place, 'fields'));
	const primaryKey = names(property(place, 'primaryKey'));
	const known = fields.map((field) => field.name);
	for (const name of primaryKey) refuseUnknown(property(place, 'primaryKey'), name, known);

	refuseUnlessAlone(property(place, 'missingValues'), '');
	const keys = property(place, 'foreignKeys');
	const foreignKeys = keys.value === undefined ? [] : items(keys).map((key) => parseForeignKey(key, known));
	return { fields, primaryKey, foreignKeys };
}

function parseFields(place: JsonPlace): Field[] {
	const list = items(place);
	if (Array.isArray(place.value) && list.length === 0)
		wrong(place, 'expected at least one field', 'Describe each column');
	const fields = list.map(parseField);
	fields.forEach(({ name }, index) => {
		const item = list[index];
		if (item && fields.findIndex((field) => field.name === name) < index)
			wrong(property(item, 'name'), 'expected each name once', 'Rename the column or delete its second description');
	});
	return fields;
}

function parseField(place: JsonPlace): Field {
	refuseOthers(place, [
		'name',
		'type',
		'title',
		'description',
		'constraints',
		'format',
		'example',
		'trueValues',
		'falseValues'
	]);
	const name = text(property(place, 'name'));
	if (name !== '' && !isSnakeCase(name))
		wrong(property(place, 'name'), 'expected a snake_case name', SNAKE_CASE_REMEDY);
	refuseUnlessAlone(property(place, 'trueValues'), 'true');
	refuseUnlessAlone(property(place, 'falseValues'), 'false');
	const type = parseType(property(place, 'type'));
	return {
		name,
		type,
		title: optionalText(property(place, 'title')),
		description: optionalText(property(place, 'description')),
		constraints: parseConstraints(property(place, 'constraints'), type)
	};
}

function parseType(place: JsonPlace): FieldType {
	const type = FIELD_TYPES.find((known) => known === place.value);
	if (!type)
		wrong(place, `expected one of the types ${FIELD_TYPES.join(', ')}`, 'Choose the nearest; text is "string"');
	return type ?? 'string';
}

function parseForeignKey(place: JsonPlace, known: readonly string[]): ForeignKey {
	const fields = names(property(place, 'fields'));
	for (const name of fields) refuseUnknown(property(place, 'fields'), name, known);
	const reference = property(place, 'reference');
	const resourceFields = names(property(reference, 'fields'));
	if (resourceFields.length !== fields.length) {
		wrong(
			property(reference, 'fields'),
			`expected ${fields.length} field(s), as on the other side`,
			'Name the matching columns'
		);
	}
	return { fields, resource: optionalText(property(reference, 'resource')), resourceFields };
}

function refuseUnknown(place: JsonPlace, name: string, known: readonly string[]): void {
	if (!known.includes(name))
		wrong(place, `expected names of fields (${known.join(', ')}), found "${name}"`, 'Check the spelling');
}

/** Spellings that Table Schema leaves open have one form here; a schema may say so, but not change it. */
function refuseUnlessAlone(place: JsonPlace, only: string): void {
	if (place.value === undefined || JSON.stringify(place.value) === JSON.stringify([only])) return;
	wrong(place, `expected ["${only}"] and no other spelling`, 'Leave it out, and write the cells so');
}
