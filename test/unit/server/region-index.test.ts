import { describe, expect, it } from 'vitest';
import { regionIndex } from '#server/region-index.ts';
import { csv, latest, members } from '../brief/data.ts';

const { schemes, sources } = regionIndex();

describe('the list of regions', () => {
	it('has every grouping and every group of the files, in their order', () => {
		expect(schemes.map(({ id }) => id)).toEqual(csv('schemes.csv').map(({ scheme }) => scheme));
		const groups = schemes.flatMap(({ groups: own }) => own.map(({ id }) => id));
		const titled = csv('group_titles.csv').map(({ scheme = '', group = '' }) => `${scheme}:${group}`);
		expect([...groups].sort()).toEqual([...titled].sort());
	});

	it('counts members, people and sites from the files, and says how many members are counted', () => {
		const [people, sites] = [latest('population'), latest('fda_api_sites')];
		for (const group of schemes.flatMap(({ groups }) => groups)) {
			const [scheme = '', code = ''] = group.id.split(':');
			const own = members(scheme, code);
			expect(group.members, group.id).toBe(own.length);
			for (const [number, values] of [[group.people, people] as const, [group.sites, sites] as const]) {
				const known = own.flatMap((iso3) => values.get(iso3) ?? []);
				expect(number.covered, group.id).toBe(known.length);
				const sum = known.reduce((total, value) => total + value, 0);
				if (known.length === 0) expect(number.value, group.id).toBeUndefined();
				else expect(number.value, group.id).toBeCloseTo(sum, 0);
			}
		}
	});

	it('names the sources of members and numbers', () => {
		const ids = new Set(sources.map(({ id }) => id));
		for (const { source_id } of csv('groups.csv')) expect(ids.has(source_id ?? ''), source_id).toBe(true);
	});
});
