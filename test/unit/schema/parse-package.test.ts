import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePackage } from '#core/schema/parse-package.ts';
import { soundFiles } from './fixture.ts';

const sound = soundFiles().get('datapackage.json') ?? '';

/** The sound descriptor, changed as an object; `plants` is its last resource. */
function parseWith(change: (descriptor: Loose) => void) {
	const descriptor = JSON.parse(sound) as Loose;
	change(descriptor);
	return parsePackage('datapackage.json', JSON.stringify(descriptor));
}

interface Loose {
	[key: string]: unknown;
	resources: { name: unknown; path: unknown; schema: { fields: Record<string, unknown>[]; [key: string]: unknown } }[];
}

function plants(descriptor: Loose): Loose['resources'][number] {
	const last = descriptor.resources.at(-1);
	if (!last) throw new Error('the fixture has no resources');
	return last;
}

function setField(descriptor: Loose, name: string, change: Record<string, unknown>): void {
	const field = plants(descriptor).schema.fields.find((other) => other['name'] === name);
	if (!field) throw new Error(`no field ${name}`);
	Object.assign(field, change);
}

describe('parsePackage', () => {
	it('types a sound descriptor', () => {
		const { descriptor, findings } = parsePackage('datapackage.json', sound);
		expect(findings).toEqual([]);
		expect(descriptor?.resources.map(({ name }) => name)).toEqual([
			...['countries', 'schemes', 'group_titles', 'groups', 'indicators', 'sources', 'licences', 'plants']
		]);
		const schema = descriptor?.resources.at(-1)?.schema;
		expect(schema?.primaryKey).toEqual(['id']);
		expect(schema?.foreignKeys[0]).toEqual({ fields: ['iso3'], resource: 'countries', resourceFields: ['iso3'] });
		expect(schema?.fields.find(({ name }) => name === 'lines')).toMatchObject({
			type: 'integer',
			constraints: { required: false, minimum: 1, maximum: 99 }
		});
	});

	it('refuses what is not JSON, with the words of the parser', () => {
		const text = readFileSync('test/fixtures/schema/broken/comma.json', 'utf8');
		const { descriptor, findings } = parsePackage('datapackage.json', text);
		expect(descriptor).toBeUndefined();
		expect(findings).toMatchObject([{ file: 'datapackage.json', what: 'expected valid JSON' }]);
		expect(findings[0]?.came).toContain('JSON');
	});

	it.each<[string, (descriptor: Loose) => void, string, string, string]>([
		[
			'an unknown type',
			(d) => setField(d, 'lines', { type: 'int' }),
			'resources[7].schema.fields[3].type',
			'int',
			'expected one of the types'
		],
		[
			'a constraint that nothing checks',
			(d) => setField(d, 'lines', { constraints: { requierd: true } }),
			'resources[7].schema.fields[3].constraints.requierd',
			'true',
			'expected one of required'
		],
		[
			'a bound that is no number',
			(d) => setField(d, 'lines', { constraints: { minimum: '1' } }),
			'resources[7].schema.fields[3].constraints.minimum',
			'1',
			'expected a number'
		],
		[
			'a bound on text',
			(d) => setField(d, 'name', { constraints: { maximum: 9 } }),
			'resources[7].schema.fields[2].constraints.maximum',
			'9',
			'expected no bound on a string field'
		],
		[
			'a pattern that is no expression',
			(d) => setField(d, 'code', { constraints: { pattern: '[A-' } }),
			'resources[7].schema.fields[9].constraints.pattern',
			'[A-',
			'expected a valid regular expression'
		],
		[
			'an empty list of choices',
			(d) => setField(d, 'stage', { constraints: { enum: [] } }),
			'resources[7].schema.fields[8].constraints.enum',
			'[]',
			'expected at least one allowed value'
		],
		[
			'other spellings of true',
			(d) => setField(d, 'active', { trueValues: ['yes'] }),
			'resources[7].schema.fields[7].trueValues',
			'["yes"]',
			'expected ["true"]'
		],
		[
			'a column name with a capital',
			(d) => setField(d, 'name', { name: 'Name' }),
			'resources[7].schema.fields[2].name',
			'Name',
			'expected a snake_case name'
		],
		[
			'a column named twice',
			(d) => setField(d, 'name', { name: 'id' }),
			'resources[7].schema.fields[2].name',
			'id',
			'expected each name once'
		],
		[
			'a key of no column',
			(d) => (plants(d).schema['primaryKey'] = ['ident']),
			'resources[7].schema.primaryKey',
			'["ident"]',
			'expected names of fields'
		],
		[
			'another sign for absence',
			(d) => (plants(d).schema['missingValues'] = ['', 'NA']),
			'resources[7].schema.missingValues',
			'["","NA"]',
			'expected [""]'
		],
		[
			'a file that is not named after its resource',
			(d) => (plants(d).path = 'factories.csv'),
			'resources[7].path',
			'factories.csv',
			'expected "plants.csv"'
		],
		[
			'a resource with a dash',
			(d) => (plants(d).name = 'my-plants'),
			'resources[7].name',
			'my-plants',
			'expected a snake_case name'
		],
		[
			'a resource described twice',
			(d) => d.resources.push(plants(d)),
			'resources[8].name',
			'plants',
			'expected each resource once'
		],
		[
			'no list of resources',
			(d) => ((d as Record<string, unknown>)['resources'] = {}),
			'resources',
			'{}',
			'expected a list'
		],
		['no version', (d) => delete d['version'], 'version', 'nothing', 'expected a text'],
		[
			'no schema for indicators',
			(d) => delete d['atlas:indicatorFiles'],
			'atlas:indicatorFiles.schema',
			'nothing',
			'expected an object'
		],
		[
			'another standard',
			(d) => (d['$schema'] = 'https://example.org'),
			'$schema',
			'https://example.org',
			'expected https://datapackage.org'
		]
	])('names the place of %s', (_, change, column, came, what) => {
		const { descriptor, findings } = parseWith(change);
		expect(descriptor).toBeUndefined();
		const finding = findings.find((other) => other.column === column && other.what.startsWith(what));
		expect(finding, JSON.stringify(findings)).toMatchObject({ file: 'datapackage.json', came });
		expect(finding?.remedy).not.toBe('');
	});
});
