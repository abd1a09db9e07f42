import { describe, expect, it } from 'vitest';
import { checkPackage } from '#core/schema/check-package.ts';
import { checkWith, soundFiles } from './fixture.ts';

describe('checkPackage', () => {
	it('finds nothing in a sound package', () => {
		const { data, rows, findings } = checkPackage(soundFiles());
		expect(findings).toEqual([]);
		expect(rows).toBe(38);
		expect([...(data?.tables.keys() ?? [])]).toContain('plants');
		expect(data?.indicators.map(({ id }) => id)).toContain('regulator_level');
	});

	it('names what the schema of indicators lacks', () => {
		const files = soundFiles();
		const text = files.get('datapackage.json') ?? '';
		const at = text.lastIndexOf('"name": "note"');
		files.set('datapackage.json', `${text.slice(0, at)}"name": "remark"${text.slice(at + '"name": "note"'.length)}`);
		expect(checkPackage(files).findings).toMatchObject([
			{
				file: 'data/datapackage.json',
				what: 'atlas:indicatorFiles: expected the fields iso3,year,value,status,confidence,source_id,note',
				came: 'iso3,year,value,status,confidence,source_id,remark'
			}
		]);
	});

	it('lets a yardstick pass 100 %, but not a part of a whole', () => {
		expect(checkWith('indicators/spending.csv', '101.5', '250').findings).toEqual([]);
		expect(
			checkWith('indicators.csv', '% of GDP,% of GDP,share', '% of spending,% of spending,share').findings
		).toMatchObject([{ file: 'data/indicators/spending.csv', came: '101.5' }]);
	});

	it('refuses an indicator with the name of a table', () => {
		const files = soundFiles();
		files.set('indicators.csv', (files.get('indicators.csv') ?? '').replace('\ncoverage,', '\nplants,'));
		files.set('indicators/plants.csv', files.get('indicators/coverage.csv') ?? '');
		files.delete('indicators/coverage.csv');
		expect(checkPackage(files).findings).toMatchObject([
			{ file: 'data/indicators.csv', line: 7, column: 'id', came: 'plants' }
		]);
	});

	it('takes a town without a house number only', () => {
		const files = soundFiles();
		const asCity = (name: string, from: string, to: string): void =>
			void files.set(name, (files.get(name) ?? '').replace(from, to));
		const descriptor = files.get('datapackage.json') ?? '';
		const at = descriptor.indexOf('"name": "name"', descriptor.indexOf('"plants.csv"'));
		files.set(
			'datapackage.json',
			descriptor.slice(0, at) + descriptor.slice(at).replace('"name": "name"', '"name": "city"')
		);
		asCity('plants.csv', 'id,iso3,name', 'id,iso3,city');
		expect(checkPackage(files).findings).toEqual([]);
		asCity('plants.csv', 'Plain', '12 Rue de la Gare');
		expect(checkPackage(files).findings).toMatchObject([
			{ file: 'data/plants.csv', column: 'city', came: '12 Rue de la Gare' }
		]);
	});

	it('lets an amount be negative', () => {
		const files = soundFiles();
		files.set('indicators.csv', (files.get('indicators.csv') ?? '').replace('share,median', 'amount,median'));
		files.set('indicators/spending.csv', (files.get('indicators/spending.csv') ?? '').replace('101.5', '-101.5'));
		expect(checkPackage(files).findings).toEqual([]);
	});

	it('demands a source, a confidence and a key of every table of facts', () => {
		const { findings } = checkWith(
			'datapackage.json',
			'"sources",\n\t\t\t\t\t\t\t"fields"',
			'"licences",\n\t\t\t\t\t\t\t"fields"'
		);
		expect(findings.map(({ what }) => what)).toContainEqual(
			expect.stringContaining('expected a foreign key from source_id to sources.id')
		);
	});

	it('finds unknown countries and low confidence also where the schema does not ask', () => {
		const files = soundFiles();
		const descriptor = files.get('datapackage.json') ?? '';
		const plants = descriptor.lastIndexOf('"name": "plants"');
		const loose = descriptor
			.slice(plants)
			.replace('"resource": "countries"', '"resource": "plants"')
			.replace('"fields": [\n\t\t\t\t\t\t\t\t"iso3"', '"fields": [\n\t\t\t\t\t\t\t\t"id"')
			.replace(/"high",\s+"medium"/, '"high", "low"')
			.replace('"name": "name"', '"name": "partner_iso3"');
		files.set('datapackage.json', descriptor.slice(0, plants) + loose);
		files.set(
			'plants.csv',
			(files.get('plants.csv') ?? '')
				.replace(',name,', ',partner_iso3,')
				.replace('Plain', 'WLD')
				.replace('medium', 'low')
		);
		expect(checkPackage(files).findings).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ file: 'data/plants.csv', line: 4, column: 'partner_iso3', came: 'WLD' }),
				expect.objectContaining({
					file: 'data/plants.csv',
					line: 4,
					column: 'confidence',
					came: 'low',
					what: 'expected high or medium'
				})
			])
		);
	});

	it('refuses a column for addresses', () => {
		const files = soundFiles();
		for (const file of ['datapackage.json', 'plants.csv']) {
			files.set(
				file,
				(files.get(file) ?? '').replace(
					file === 'plants.csv' ? ',name,lines' : '"name": "lines"',
					file === 'plants.csv' ? ',name,street' : '"name": "street"'
				)
			);
		}
		expect(checkPackage(files).findings).toContainEqual(
			expect.objectContaining({ file: 'data/plants.csv', came: 'street' })
		);
	});

	it('only warns where an optional table is missing, and reads the others', () => {
		const files = soundFiles();
		files.delete('plants.csv');
		const { data, findings } = checkPackage(files);
		expect(findings).toMatchObject([{ file: 'data/plants.csv', warning: true }]);
		expect(data?.tables.has('plants')).toBe(false);
		expect(data?.tables.get('countries')?.rows).toHaveLength(4);
	});

	it.each(['countries.csv', 'indicators.csv', 'sources.csv', 'datapackage.json'])(
		'stops where %s is missing',
		(file) => {
			const files = soundFiles();
			files.delete(file);
			const { data, findings } = checkPackage(files);
			expect(data).toBeUndefined();
			expect(findings).toHaveLength(1);
			expect(findings).toMatchObject([{ file: `data/${file}` }]);
			expect(findings[0]?.warning).toBeUndefined();
		}
	);

	it.each([
		['complete_register', 'boolean', 'string', 'expected the field "complete_register" with the type boolean'],
		['value', 'number', 'string', 'expected the field "value" with the type number']
	])('stops where the schema gives %s another type', (name, type, other, what) => {
		const { data, findings } = checkWith(
			'datapackage.json',
			`"name": "${name}",\n${indent(name)}"type": "${type}"`,
			`"name": "${name}",\n${indent(name)}"type": "${other}"`
		);
		expect(data).toBeUndefined();
		expect(findings.map((finding) => finding.what)).toContainEqual(expect.stringContaining(what));
	});
});

function indent(name: string): string {
	return '\t'.repeat(name === 'value' ? 5 : 6);
}
