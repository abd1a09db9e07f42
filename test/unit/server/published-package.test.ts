import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedPackage } from '#server/published-package.ts';

const SOUND = 'test/fixtures/schema/good';
const published = publishedPackage(SOUND) as { resources: Record<string, unknown>[] } & Record<string, unknown>;
const resource = (name: string) => published.resources.find((other) => other['name'] === name);

describe('publishedPackage', () => {
	it('lists every table and every indicator', () => {
		expect(published.resources.map(({ path }) => path)).toEqual([
			...['countries', 'schemes', 'group_titles', 'groups', 'indicators', 'sources', 'licences', 'plants'].map(
				(name) => `${name}.csv`
			),
			...['sites', 'sites_per_person', 'regulator_level', 'treaty', 'population', 'coverage', 'spending'].map(
				(id) => `indicators/${id}.csv`
			)
		]);
		expect(Object.keys(published)).not.toContain('atlas:indicatorFiles');
	});

	it('tells size, hash, sources, licences and schema of a file', () => {
		const bytes = readFileSync(`${SOUND}/indicators/treaty.csv`);
		expect(resource('treaty')).toMatchObject({
			type: 'table',
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			title: 'Treaty',
			description: 'Whether it joined.',
			bytes: bytes.length,
			hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
			sources: [{ title: 'An office: A register, "the book"', path: 'https://example.org/register' }],
			licenses: [{ title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
			schema: { primaryKey: ['iso3', 'year'] }
		});
		expect(resource('plants')).toMatchObject({ sources: [{ path: 'https://example.org/register' }] });
	});

	it('leaves out lists that would be empty', () => {
		expect(resource('licences')).not.toHaveProperty('sources');
		expect(resource('licences')).not.toHaveProperty('licenses');
	});

	it('names sources and licences of every resource of the atlas', () => {
		const { resources } = publishedPackage() as { resources: { path: string; sources?: []; licenses?: [] }[] };
		const bare = resources.filter(({ sources, licenses }) => !sources || !licenses);
		expect(bare.map(({ path }) => path)).toEqual([]);
	});
});
