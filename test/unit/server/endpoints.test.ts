import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as tables from '../../../src/routes/data/[table].csv/+server.ts';
import * as descriptor from '../../../src/routes/data/datapackage.json/+server.ts';
import * as indicators from '../../../src/routes/data/indicators/[id].csv/+server.ts';

const csvNames = (folder: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.csv'))
		.map((name) => name.slice(0, -'.csv'.length));

describe('data endpoints', () => {
	it('are all prerendered, one for every file of the package', async () => {
		expect([tables.prerender, indicators.prerender, descriptor.prerender]).toEqual([true, true, true]);
		expect((await tables.entries()).map(({ table }) => table).toSorted()).toEqual(csvNames('data').toSorted());
		expect((await indicators.entries()).map(({ id }) => id).toSorted()).toEqual(csvNames('data/indicators').toSorted());
	});

	it('serve the file as it is', async () => {
		const response = await indicators.GET({ params: { id: 'fda_api_sites' } } as Parameters<typeof indicators.GET>[0]);
		expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(await response.text()).toBe(readFileSync('data/indicators/fda_api_sites.csv', 'utf8'));
	});

	it('list every file in the descriptor', async () => {
		const response = await descriptor.GET({} as Parameters<typeof descriptor.GET>[0]);
		const { resources } = (await response.json()) as { resources: { path: string }[] };
		const files = [
			...csvNames('data').map((name) => `${name}.csv`),
			...csvNames('data/indicators').map((name) => `indicators/${name}.csv`)
		];
		expect(resources.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
	});
});
