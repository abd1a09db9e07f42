import { isRecord } from '#core/schema/json.ts';
import { FIELD_TYPES } from '#core/schema/table-schema.ts';

/*
 * The rules of the Data Package profile, version 2.0 (https://datapackage.org/profiles/2.0/datapackage.json), for the properties that
 * the atlas writes. A property outside these lists is a fault, so that a new one gets its rule.
 */

type Rule = (value: unknown) => boolean;

const text: Rule = (value) => typeof value === 'string' && value !== '';
const anyText: Rule = (value) => typeof value === 'string';
const uri: Rule = (value) => typeof value === 'string' && URL.canParse(value);
/** A URL, or a POSIX path that does not climb and is not absolute (definition `path`). */
const path: Rule = (value) =>
	typeof value === 'string' && /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/.test(value);
const match =
	(form: RegExp): Rule =>
	(value) =>
		typeof value === 'string' && form.test(value);
const listOf =
	(rule: Rule, least: number): Rule =>
	(value) =>
		Array.isArray(value) && value.length >= least && value.every(rule);
const objectOf =
	(rules: Readonly<Record<string, Rule>>, required: readonly string[] = []): Rule =>
	(value) =>
		isRecord(value) && faultsIn(value, rules, required, '').length === 0;

const LICENCE = objectOf({ name: match(/^[-a-zA-Z0-9._]+$/), title: text, path }, ['path']);
// `retrieved` is the atlas's own: the profile lets sources have more.
const SOURCE = objectOf({ title: text, path, retrieved: match(/^\d{4}-\d{2}-\d{2}$/) }, ['title']);
const NAMES: Rule = (value) => anyText(value) || listOf(anyText, 1)(value);
const FIELD = objectOf(
	{
		...{ name: text, title: anyText, description: anyText, constraints: isRecord },
		...{ trueValues: listOf(anyText, 1), falseValues: listOf(anyText, 1) },
		type: (value) => FIELD_TYPES.some((type) => type === value)
	},
	['name']
);
const KEY = objectOf({ fields: NAMES, reference: objectOf({ resource: anyText, fields: NAMES }, ['fields']) }, [
	...['fields', 'reference']
]);
const SCHEMA = objectOf(
	{ fields: listOf(FIELD, 1), missingValues: listOf(anyText, 0), primaryKey: NAMES, foreignKeys: listOf(KEY, 1) },
	['fields']
);

const RESOURCE: Readonly<Record<string, Rule>> = {
	...{ name: text, title: anyText, description: anyText, unit: anyText, format: text, encoding: text, path },
	type: (value) => value === 'table',
	mediatype: match(/^(.+)\/(.+)$/),
	bytes: Number.isInteger,
	hash: match(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/),
	sources: listOf(SOURCE, 0),
	licenses: listOf(LICENCE, 1),
	schema: SCHEMA
};

const PACKAGE: Readonly<Record<string, Rule>> = {
	...{
		$schema: uri,
		name: match(/^[-a-z0-9._/]+$/),
		title: anyText,
		description: anyText,
		version: text,
		homepage: uri
	},
	created: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
	sources: listOf(SOURCE, 0),
	licenses: listOf(LICENCE, 1),
	resources: listOf(isRecord, 1)
};

/** What a descriptor does that the standard does not let it do; nothing where it is sound. */
export function packageFaults(descriptor: unknown): string[] {
	if (!isRecord(descriptor)) return ['no object'];
	const resources = Array.isArray(descriptor['resources']) ? descriptor['resources'].filter(isRecord) : [];
	const names = resources.map(({ name }) => name);
	return [
		...faultsIn(descriptor, PACKAGE, ['resources'], ''),
		...resources.flatMap((resource) => faultsIn(resource, RESOURCE, ['name', 'path'], `${String(resource['name'])}: `)),
		...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${String(name)} stands twice`)
	];
}

function faultsIn(
	value: Readonly<Record<string, unknown>>,
	rules: Readonly<Record<string, Rule>>,
	required: readonly string[],
	where: string
): string[] {
	return [
		...required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${where}${name} is missing`),
		...Object.entries(value)
			.filter(([name, part]) => !rules[name]?.(part))
			.map(([name, part]) => `${where}${name} is ${JSON.stringify(part).slice(0, 200)}`)
	];
}
