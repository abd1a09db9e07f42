import { fileFinding, type Finding } from './finding.ts';
import { items, optionalText, property, refuseOthers, text, wrong, type JsonPlace } from './json.ts';
import { isSnakeCase, SNAKE_CASE_REMEDY } from './names.ts';
import { parseSchema } from './parse-schema.ts';
import type { DataPackage, Resource } from './table-schema.ts';

/** Custom property of the descriptor: the one schema of all files under `indicators/`. */
export const INDICATOR_FILES = 'atlas:indicatorFiles';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** Text of `datapackage.json` → typed descriptor, or undefined with findings that say where in the file it is wrong. */
export function parsePackage(
	file: string,
	json: string
): { readonly descriptor: DataPackage | undefined; readonly findings: readonly Finding[] } {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch (error) {
		const came = error instanceof Error ? error.message : String(error);
		const remedy = 'Look for a missing or extra comma, bracket or quote near that place';
		return { descriptor: undefined, findings: [fileFinding(file, 'expected valid JSON', remedy, came)] };
	}
	const findings: Finding[] = [];
	const place: JsonPlace = { file, path: '', findings, value };
	const profile = property(place, '$schema');
	if (profile.value !== PROFILE) wrong(profile, `expected ${PROFILE}`, 'The descriptor follows Data Package v2');

	const resources = items(property(place, 'resources'));
	const parsed = resources.map(parseResource);
	parsed.forEach(({ name }, index) => {
		const resource = resources[index];
		if (resource && parsed.findIndex((other) => other.name === name) < index)
			wrong(property(resource, 'name'), 'expected each resource once', 'Delete one of the two');
	});
	const indicatorFiles = property(place, INDICATOR_FILES);
	const descriptor = {
		name: text(property(place, 'name')),
		title: text(property(place, 'title')),
		description: text(property(place, 'description')),
		version: text(property(place, 'version')),
		resources: parsed,
		indicatorSchema: parseSchema(property(indicatorFiles, 'schema'))
	};
	return { descriptor: findings.length === 0 ? descriptor : undefined, findings };
}

const RESOURCE_NAMES = [
	'name',
	'path',
	'title',
	'description',
	'sources',
	'licenses',
	'schema',
	'type',
	'format',
	'mediatype',
	'encoding',
	'$schema'
];

function parseResource(place: JsonPlace): Resource {
	refuseOthers(place, RESOURCE_NAMES);
	const name = text(property(place, 'name'));
	if (name !== '' && !isSnakeCase(name))
		wrong(property(place, 'name'), 'expected a snake_case name', SNAKE_CASE_REMEDY);
	const path = text(property(place, 'path'));
	// The name is the address: /data/<name>.csv.
	if (path !== `${name}.csv`)
		wrong(property(place, 'path'), `expected "${name}.csv"`, 'Name the file after the resource');
	const schema = parseSchema(property(place, 'schema'));
	return {
		name,
		path,
		title: text(property(place, 'title')),
		description: optionalText(property(place, 'description')),
		schema
	};
}
