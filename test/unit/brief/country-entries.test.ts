import { describe, expect, it } from 'vitest';
import { countryIndex } from '#server/country-index.ts';
import { csv, groupOf, latest } from './data.ts';

const { countries, groups, whoMembers, sources } = countryIndex();
const inhabited = csv('countries.csv').filter(({ status }) => status !== 'uninhabited');

describe('the list of countries', () => {
	it('has every country and territory that people live in, once, by name', () => {
		expect(countries.map(({ iso3 }) => iso3).sort()).toEqual(inhabited.map(({ iso3 }) => iso3).sort());
		const names = countries.map(({ name }) => name);
		expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
		expect(whoMembers).toBe(inhabited.filter((row) => row['who_member'] === 'member').length);
	});

	it('tells the WHO region, the sites and the note of the files', () => {
		const sites = latest('fda_api_sites');
		const notes = new Map(inhabited.map(({ iso3, note }) => [iso3, note]));
		for (const entry of countries) {
			const region = groupOf('who_region', entry.iso3);
			expect(entry.group, entry.iso3).toBe(region === undefined ? undefined : `who_region:${region}`);
			const counted = sites.get(entry.iso3);
			if (counted === undefined) expect(typeof entry.sites, entry.iso3).toBe('string');
			else expect(entry.sites, entry.iso3).toBe(counted);
			expect(entry.note).toBe(notes.get(entry.iso3));
		}
		for (const { id, members } of groups) {
			expect(countries.filter(({ group }) => group === id)).toHaveLength(members);
		}
	});

	it('tells the strongest published sign of each regulator, and none where nothing is published', () => {
		const [medicines, vaccines, listed, ich] = [
			latest('regulator_maturity_medicines'),
			latest('regulator_maturity_vaccines'),
			latest('who_listed_authority'),
			latest('ich_status')
		];
		const forVaccines = new Set(
			csv('regulators.csv').flatMap((row) => (row['who_listed_scope'] === 'Vaccines' ? (row['iso3'] ?? '') : []))
		);
		for (const { iso3, standing } of countries) {
			const level = medicines.get(iso3) ?? 0;
			const sign =
				listed.get(iso3) === 1 && !forVaccines.has(iso3)
					? 'listed'
					: level >= 3
						? `level_${level}`
						: (ich.get(iso3) ?? 0) >= 2
							? 'ich'
							: (vaccines.get(iso3) ?? 0) >= 3 || listed.get(iso3) === 1
								? 'vaccines_only'
								: 'none';
			expect(standing, iso3).toBe(sign);
		}
	});

	it('names its sources', () => {
		expect(sources.map(({ id }) => id)).toContain('who_regions');
		expect(sources.length).toBeGreaterThan(3);
	});
});
