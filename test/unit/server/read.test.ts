import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFiles } from '#server/check.ts';
import { dataFileText, indicatorIds, readCatalogue, readObservations, readTable, tableNames } from '#server/read.ts';

const SOUND = 'test/fixtures/schema/good';
const folder = mkdtempSync(join(tmpdir(), 'atlas-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the sound package, changed. */
function copy(name: string, change: (root: string) => void): string {
	const root = join(folder, name);
	cpSync(SOUND, root, { recursive: true });
	change(root);
	return root;
}

describe('readers', () => {
	it('read what stands in the files', () => {
		expect(indicatorIds(SOUND)).toContain('population');
		expect(tableNames(SOUND)).toContain('plants');
		expect(readTable('plants', SOUND)?.map(({ values }) => values['name'])).toEqual(['Two\nlines, one name', 'Plain']);
		expect(readObservations('sites', SOUND).map(({ value }) => value)).toEqual([12, 0, undefined]);
		expect(dataFileText('indicators/sites.csv', SOUND)).toBe(readFileSync(`${SOUND}/indicators/sites.csv`, 'utf8'));
	});

	it('read once', () => {
		expect(readCatalogue(SOUND)).toBe(readCatalogue(SOUND));
		expect(readObservations('sites', SOUND)).toBe(readObservations('sites', SOUND));
	});

	it('say what they do not know', () => {
		expect(() => readTable('factories', SOUND)).toThrow('no table "factories"; datapackage.json describes countries');
		expect(() => readObservations('factories', SOUND)).toThrow('indicators/factories.csv');
		expect(() => dataFileText('../package.json', SOUND)).toThrow('no file');
	});

	it('throw every finding where the package is broken', () => {
		const root = copy('broken', (path) => {
			writeFileSync(`${path}/indicators/coverage.csv`, 'iso3,year\n');
			writeFileSync(
				`${path}/licences.csv`,
				Buffer.from('id,title,url,commercial_use\nx,\xe9,https://example.org,yes\n', 'latin1')
			);
		});
		expect(() => readCatalogue(root)).toThrow(/coverage\.csv:1 column "value"/);
		expect(() => readCatalogue(root)).toThrow(/licences\.csv:2: expected UTF-8 text/);
		expect(checkFiles(root).errors.filter(({ file }) => file.endsWith('licences.csv'))).toHaveLength(1);
	});

	it('go on where an optional table is missing', () => {
		const root = copy('without', (path) => rmSync(`${path}/plants.csv`));
		expect(checkFiles(root).warnings).toMatchObject([{ file: `${root}/plants.csv` }]);
		expect(readTable('plants', root)).toBeUndefined();
		expect(tableNames(root)).not.toContain('plants');
		expect(readTable('countries', root)).toHaveLength(4);
		expect(readCatalogue(root).countries).toHaveLength(4);
	});

	it('say that there is no data package', () => {
		expect(() => readCatalogue(join(folder, 'nowhere'))).toThrow('expected the folder of the data package');
	});
});
